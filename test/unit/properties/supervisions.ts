import fc from 'fast-check';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import { offices } from '#test/fakes/a-county';
import { CHILD, OTHER_CHILD } from '#test/fakes/a-report';
import type { World } from '#test/fakes/a-world';
import { recorderOfDuty } from '#test/fakes/recorder';
import { casesIn, dutiesIn } from '#test/fakes/what-happened';
import {
  closeCaseAs,
  identify,
  note,
  reassign,
  reopen,
  reschedule,
  tellReporters,
} from '#test/fakes/what-supervisors-do';

/** What those who supervise do, and who tells reporters. */
export type Supervision =
  | { readonly do: 'extend' | 'suspend' | 'note'; readonly n: number; readonly minutes: number }
  | { readonly do: 'reassign' | 'close' | 'reopen'; readonly n: number }
  | { readonly do: 'identify'; readonly n: number; readonly child: string }
  | { readonly do: 'tell'; readonly down: boolean };

const n = fc.nat(12);

export const supervisions: fc.Arbitrary<Supervision> = fc.oneof(
  fc.record({
    do: fc.constantFrom('extend' as const, 'suspend' as const, 'note' as const),
    n,
    minutes: fc.constantFrom(-5, 10, 600, 90_000),
  }),
  fc.record({
    do: fc.constantFrom('reassign' as const, 'close' as const, 'reopen' as const),
    n,
  }),
  fc.record({
    do: fc.constant('identify' as const),
    n,
    child: fc.constantFrom(CHILD, OTHER_CHILD),
  }),
  fc.record({ do: fc.constant('tell' as const), down: fc.boolean() }),
);

const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length];

const onDuty = async (world: World, action: Supervision): Promise<unknown> => {
  if (!('n' in action)) return undefined;
  const duty = pick(
    dutiesIn(world).filter(({ ended }) => !ended),
    action.n,
  );
  if (!duty) return undefined;
  if (action.do === 'reassign')
    return reassign(world, duty, pick(offices, action.n)?.id ?? 'nowhere');
  if (!('minutes' in action)) return undefined;
  const now = await world.clock.now();
  const ahead = instantAt(millisecondsOf(now) + action.minutes * 60_000);
  if (action.do === 'note') return note(world, duty, recorderOfDuty(duty), now, ahead);
  return reschedule(world, action.do, duty, ahead);
};

const onCase = (world: World, action: Supervision): Promise<unknown> | undefined => {
  const found = 'n' in action ? pick(casesIn(world), action.n) : undefined;
  if (!found) return undefined;
  if (action.do === 'close') return closeCaseAs(world, found.id);
  if (action.do === 'reopen') return reopen(world, found.id);
  return action.do === 'identify' ? identify(world, found.id, action.child) : undefined;
};

export const supervise = async (world: World, action: Supervision): Promise<unknown> => {
  if (action.do !== 'tell') return (await onCase(world, action)) ?? (await onDuty(world, action));
  world.register.faults.down = action.down;
  return tellReporters(world);
};

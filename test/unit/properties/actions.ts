import fc from 'fast-check';
import { Refusal } from '#domain/errors';
import { relay } from '#steps/relay/relay';
import { sweep } from '#steps/sweep/sweep';
import { openDuty } from '#steps/workers/open-duty';
import { CHILD } from '#test/fakes/a-report';
import type { World } from '#test/fakes/a-world';
import { outcomes, outcomesOf } from '#test/fakes/outcomes';
import { recorderOfDuty } from '#test/fakes/recorder';
import { casesIn, dutiesIn, messagesIn } from '#test/fakes/what-happened';
import { acknowledge, end, report, resume } from '#test/fakes/what-people-do';
import { type Supervision, supervise, supervisions } from './supervisions.ts';

/** Something that happens to the system; numbers pick among what is there at the moment. */
export type Action =
  | { readonly do: 'report'; readonly known: boolean; readonly kind: 'school' | 'citizen' }
  | { readonly do: 'acknowledge'; readonly n: number }
  | { readonly do: 'end'; readonly n: number; readonly outcome: number }
  | { readonly do: 'wait'; readonly minutes: number }
  | { readonly do: 'sweep' | 'resume' }
  | { readonly do: 'relay' | 'open' | 'kill'; readonly n: number }
  | { readonly do: 'outage'; readonly down: boolean }
  | Supervision;

const n = fc.nat(12);
const outcome = fc.nat(4);

export const actions = fc.array(
  fc.oneof(
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('report' as const),
        known: fc.boolean(),
        kind: fc.constantFrom('school' as const, 'citizen' as const),
      }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('acknowledge' as const), n }) },
    { weight: 8, arbitrary: fc.record({ do: fc.constant('end' as const), n, outcome }) },
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant('wait' as const),
        minutes: fc.constantFrom(1, 3, 20, 60, 600, 5000, 90_000),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({ do: fc.constantFrom('sweep' as const, 'resume' as const) }),
    },
    {
      weight: 10,
      arbitrary: fc.record({
        do: fc.constantFrom('relay' as const, 'open' as const, 'kill' as const),
        n,
      }),
    },
    { weight: 5, arbitrary: supervisions },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant('outage' as const), down: fc.boolean() }),
    },
  ),
  { minLength: 5, maxLength: 40 },
);

const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length];

const openDuties = (world: World) => dutiesIn(world).filter(({ ended }) => !ended);

/** What the rules do not allow is refused; whatever else goes wrong is a fault. */
const orRefused = async (doing: Promise<unknown> | undefined): Promise<void> => {
  try {
    await doing;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
};

const relaySome = async (world: World, most: number): Promise<void> => {
  for (const message of messagesIn(world).slice(0, most + 1)) await relay(world.ports)(message);
};

const openSome = async ({ machines, ports }: World, most: number): Promise<void> => {
  for (const { task } of machines.tasks.splice(0, most + 1)) await openDuty(ports)(task);
};

export const perform = async (world: World, action: Action): Promise<void> => {
  switch (action.do) {
    case 'report': {
      const child = action.known ? { child: { citizenId: CHILD } } : {};
      return orRefused(report(world, { ...child, reporter: { kind: action.kind } }));
    }
    case 'acknowledge':
    case 'end': {
      const duty = pick(openDuties(world), action.n);
      if (!duty) return;
      const role = recorderOfDuty(duty);
      if (action.do === 'acknowledge') return orRefused(acknowledge(world, duty, role));
      // One of its own, or now and then one that is not.
      const name = pick([...outcomesOf(duty.type), 'closed' as const], action.outcome);
      return orRefused(end(world, duty, role, outcomes[name ?? 'closed']));
    }
    case 'wait':
      return world.clock.forward(action.minutes);
    case 'sweep':
      await sweep(world.ports);
      return;
    case 'resume':
      return orRefused(resume(world, casesIn(world)[0]?.id ?? '00000000', 'civilAffairs'));
    case 'relay':
      return relaySome(world, action.n);
    case 'open':
      return openSome(world, action.n);
    case 'kill':
      return world.machines.kill(pick([...world.machines.running], action.n) ?? '');
    case 'outage':
      world.messenger.faults.down = action.down;
      return;
    default:
      return orRefused(supervise(world, action));
  }
};

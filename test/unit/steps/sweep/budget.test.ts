import { describe, expect, it } from 'vitest';
import { heartbeatRecord } from '#domain/heartbeat';
import { ref } from '#domain/record';
import { metricNames } from '#schemas/metrics';
import { sweep } from '#steps/sweep/sweep';
import { aWorld, type World } from '#test/fakes/a-world';
import { dutiesIn, messagesIn } from '#test/fakes/what-happened';
import { report } from '#test/fakes/what-people-do';

/** A run whose time is over after this many entries. */
const isOverAfter = (entries: number) => {
  let left = entries;
  return () => {
    left -= 1;
    return left < 0;
  };
};

const heartbeat = async ({ store }: World) => {
  const [{ last }] = await store.load({ last: ref(heartbeatRecord) });
  return last;
};

const reportsIn = async (world: World, count: number) => {
  for (let n = 0; n < count; n += 1) await report(world);
};

const dueIn = async ({ ports, clock }: World) => {
  const first = await ports.due.due(0, clock.at(), { limit: 10_000 });
  return first.items;
};

describe('a sweep whose time is over', () => {
  it('ends cleanly, says how far it has come, and the next one goes on', async () => {
    const world = aWorld(1);
    await reportsIn(world, 4);
    world.clock.forward(2);
    const all = messagesIn(world).length;

    expect(await sweep(world.ports, isOverAfter(3))).toBe(3);
    expect(messagesIn(world)).toHaveLength(all - 3);
    expect(await heartbeat(world)).toMatchObject({ left: true, swept: 3 });
    expect(world.meter.total(metricNames.sweepFinished)).toBe(1);

    await sweep(world.ports);
    expect(messagesIn(world)).toEqual([]);
    expect(await heartbeat(world)).not.toHaveProperty('left');
  });

  it('has done first what is urgent, where more is due than a page holds', async () => {
    const world = aWorld(1);
    await reportsIn(world, 60);
    // The watches of the episodes come before the rungs of the duties.
    world.clock.forward(60);
    const due = await dueIn(world);
    const urgent = due.filter(({ pk, sk }) => /^OUTBOX/.test(pk) || /^(DUTY|ALERT)#/.test(sk));
    expect(due.length).toBeGreaterThan(urgent.length);

    await sweep(world.ports, isOverAfter(urgent.length));

    const at = world.clock.at();
    const late = dutiesIn(world).filter(({ ended, nextAt }) => !ended && nextAt && nextAt <= at);
    expect(late).toEqual([]);
  });
});

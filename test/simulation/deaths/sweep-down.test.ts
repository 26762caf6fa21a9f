import { describe, expect, it } from 'vitest';
import { nthRung } from '#domain/duty/ladder';
import type { DueIndex } from '#domain/ports';
import type { WorkerPorts } from '#domain/world';
import { sweep } from '#steps/sweep/sweep';
import { aWorld, type World } from '#test/fakes/a-world';
import { casesIn, dutiesIn, eventsOf } from '#test/fakes/what-happened';
import { relayAll, report, runUntilQuiet } from '#test/fakes/what-people-do';
import { inTurn } from '#test/turn';
import { holdCases } from '../case-invariants.ts';
import { dyingPorts } from './dying-ports.ts';

const HOUR = 60;
const DAY = 24 * HOUR;
const outages = [
  ['an hour', HOUR],
  ['three days', 3 * DAY],
  ['thirty days', 30 * DAY],
] as const;

const aCase = async (): Promise<World> => {
  const world = aWorld();
  await report(world);
  await runUntilQuiet(world);
  return world;
};

/** The given rungs of each duty's ladder, in the order of the history: their number, and their lateness. */
const given = (world: World) =>
  casesIn(world).flatMap(({ id }) =>
    eventsOf(world, id).flatMap(({ fact, at }) =>
      fact.type === 'RungPassed'
        ? [{ duty: fact.data.dutyId, owed: fact.data.at, late: fact.data.lateSeconds, at }]
        : [],
    ),
  );

/** The rungs that the ladders owe by now, each once and in order; of the last one's repetitions only the latest. */
const owed = (world: World, now: string) =>
  dutiesIn(world).flatMap(({ id, ladder }) => {
    const steps: { duty: string; owed: string }[] = [];
    for (let n = 0; ; n += 1) {
      const { at, repetition } = nthRung(ladder, n, world.ports.calendar);
      if (at > now) return steps;
      if (repetition > 1) steps.pop();
      steps.push({ duty: id, owed: at });
    }
  });

const byDuty = (given: readonly { duty: string; owed: string }[]) =>
  Object.groupBy(
    given.map(({ duty, owed: at }) => ({ duty, owed: at })),
    ({ duty }) => duty,
  );

const sweepAll = async (world: World, ports: WorkerPorts = world.ports): Promise<void> => {
  for (let round = 0; round < 200; round += 1) if ((await sweep(ports)) === 0) return;
  throw new Error('the sweep does not come to an end');
};

const expectAllGivenOnce = async (world: World): Promise<void> => {
  const now = await world.clock.now();
  expect(byDuty(given(world))).toEqual(byDuty(owed(world, now)));
  for (const { owed: at, late, at: when } of given(world)) {
    expect(late).toBe(Math.floor((Date.parse(when) - Date.parse(at)) / 1000));
  }
  holdCases(world);
};

describe.each(outages)('the sweep, down for %s,', (_long, minutes) => {
  it('gives every rung that is owed, in order, once, with its lateness, and the latest repetition', async () => {
    const world = await aCase();
    world.clock.forward(minutes);

    await sweepAll(world);

    expect(given(world).length).toBeGreaterThan(0);
    await expectAllGivenOnce(world);
  });

  it('gives each once where two come by at once', async () => {
    const world = await aCase();
    world.clock.forward(minutes);

    await Promise.all([sweepAll(world), sweepAll(world)]);
    await sweepAll(world);

    await expectAllGivenOnce(world);
  });

  it('gives each once over an index that lags', async () => {
    const world = await aCase();
    world.clock.forward(minutes);
    const pages = new Map<string, Awaited<ReturnType<DueIndex['due']>>>();
    const due: DueIndex = {
      ...world.ports.due,
      // Returns again everything that it has returned before, done or not.
      due: async (shard, by, page) => {
        const key = JSON.stringify([shard, page]);
        const found = pages.get(key) ?? (await world.ports.due.due(shard, by, page));
        pages.set(key, found);
        return found;
      },
    };

    for (let round = 0; round < 5; round += 1) await sweep({ ...world.ports, due });
    await sweepAll(world);

    await expectAllGivenOnce(world);
  });
});

describe('the sweep, killed', () => {
  const MOST_CALLS = 200;
  const ONE_IN = 17;
  const calls = inTurn([...Array(MOST_CALLS).keys()], ONE_IN);

  it.each(calls)('at its call no. %i leaves nothing out and gives nothing twice', async (n) => {
    for (const when of ['before', 'after'] as const) {
      const world = await aCase();
      world.clock.forward(HOUR);

      await sweep(dyingPorts(world.ports, n, when)).catch(() => undefined);
      world.clock.forward(1);
      await sweepAll(world);
      await relayAll(world);

      await expectAllGivenOnce(world);
    }
  });

  it('has been killed at each of its calls', async () => {
    const world = await aCase();
    world.clock.forward(HOUR);
    const done: string[] = [];
    await sweep(dyingPorts(world.ports, Number.POSITIVE_INFINITY, 'before', done));

    expect(done.length).toBeGreaterThan(20);
    expect(done.length).toBeLessThanOrEqual(MOST_CALLS);
  });
});

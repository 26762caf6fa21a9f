import { describe, expect, it } from 'vitest';
import { UnknownDuty } from '#domain/policy/errors';
import { metricNames } from '#schemas/metrics';
import { sweep } from '#steps/sweep/sweep';
import { openDuty } from '#steps/workers/open-duty';
import { aWorld, type World } from '#test/fakes/a-world';
import { endAsUsual, nameOf } from '#test/fakes/usual-course';
import { casesIn, dutiesIn, eventsOf } from '#test/fakes/what-happened';
import { relayAll, report } from '#test/fakes/what-people-do';
import { holdCases } from '../case-invariants.ts';
import { rest } from './life.ts';

const CASES = 20;
const DAY = 24 * 60;

const openOf = (world: World, caseId: string) =>
  dutiesIn(world).filter((duty) => duty.caseId === caseId && !duty.ended);

/** Ends this many of a case's duties, one after the other. */
const advance = async (world: World, caseId: string, acts: number): Promise<void> => {
  for (let act = 0; act < acts; act += 1) {
    const duty = openOf(world, caseId).find(({ type }) => type !== 'close');
    if (!duty) return;
    await endAsUsual(world, duty);
    await rest(world);
  }
};

/** Twenty cases, each at another point of its course. */
const manyCases = async (): Promise<World> => {
  const world = aWorld();
  for (let n = 0; n < CASES; n += 1) {
    const { caseId } = await report(world);
    await rest(world);
    await advance(world, caseId, n % 8);
  }
  return world;
};

/** Acts as a restart of the cloud does: every running execution is dead, and no event says so. */
const killAll = ({ machines }: World): void => {
  for (const name of machines.running) machines.kill(name, 'FAILED');
  machines.ends.length = 0;
};

const twoMinutesLater = async (world: World): Promise<void> => {
  world.clock.forward(2);
  await sweep(world.ports);
  await rest(world);
};

const openNames = (world: World) =>
  Object.fromEntries(
    casesIn(world).map(({ id }) => [id, openOf(world, id).map(nameOf).sort()] as const),
  );

/** Episodes whose execution should be running. */
const livingOf = (world: World) =>
  casesIn(world).flatMap(({ id, episodes }) =>
    Object.entries(episodes).flatMap(([episode, { cycle, endedAt }]) =>
      endedAt ? [] : [{ name: `${id}-${episode}-`, cycle }],
    ),
  );

const cyclesOf = (world: World) => livingOf(world).map(({ cycle }) => cycle);

/** Episodes with an open duty, whose end brings the watch forward. */
const episodesOf = (world: World): readonly string[] => {
  const owing = dutiesIn(world).filter(({ ended }) => !ended);
  return livingOf(world)
    .map(({ name }) => name)
    .filter((name) => owing.some(({ caseId, episodeId }) => name === `${caseId}-${episodeId}-`));
};

describe('all executions of twenty cases, dead at once,', () => {
  it('are resumed by their watches to the same open duties', async () => {
    const world = await manyCases();
    const before = openNames(world);
    const alive = world.machines.running.size;
    expect(alive).toBeGreaterThan(CASES);
    killAll(world);

    await twoMinutesLater(world);

    expect(world.machines.running.size).toBe(alive);
    expect(cyclesOf(world)).toEqual(Array.from({ length: alive }, () => 2));
    expect(openNames(world)).toEqual(before);
    holdCases(world);
  });

  it('leave nobody without an owner for longer than two minutes', async () => {
    const world = await manyCases();
    // The police have found the child, and the next duties have not opened yet.
    for (const { id } of casesIn(world)) {
      const left = openOf(world, id).filter(({ type }) => type !== 'close');
      for (const duty of left) await endAsUsual(world, duty).catch(() => undefined);
    }
    killAll(world);
    const ownerless = casesIn(world).filter(({ open }) => open.length === 0);
    expect(ownerless.length).toBeGreaterThan(0);

    await twoMinutesLater(world);

    const still = casesIn(world).filter(
      ({ status, open }) => status === 'open' && open.length === 0,
    );
    expect(still).toEqual([]);
    holdCases(world);
  });

  it('are missed two minutes after the next duty ends, where the watch slept', async () => {
    const world = await manyCases();
    await twoMinutesLater(world);
    const touched = episodesOf(world);
    killAll(world);
    await twoMinutesLater(world);
    expect(world.machines.running.size).toBe(0);

    for (const { id } of casesIn(world)) await advanceEach(world, id);
    await twoMinutesLater(world);

    const resumed = [...world.machines.running];
    expect(touched.filter((each) => !resumed.some((name) => name.includes(each)))).toEqual([]);
    holdCases(world);
  });

  it('are renewed at their 60th day, which is no idle cycle', async () => {
    const world = await manyCases();
    const before = openNames(world);
    const alive = world.machines.running.size;
    world.clock.forward(61 * DAY);
    await sweep(world.ports);
    await rest(world);

    expect(cyclesOf(world)).toEqual(Array.from({ length: alive }, () => 2));
    for (const { episodes } of casesIn(world))
      for (const { idleCycles } of Object.values(episodes)) expect(idleCycles).toBe(0);
    expect(openNames(world)).toEqual(before);
  });
});

/** Ends one duty of each episode. */
const advanceEach = async (world: World, caseId: string): Promise<void> => {
  const ofEach = new Map(openOf(world, caseId).map((duty) => [duty.episodeId, duty]));
  for (const duty of ofEach.values()) await endAsUsual(world, duty).catch(() => undefined);
};

/** A machine whose worker always fails: every state's Retry is used up, and the execution fails. */
const failing = async (world: World): Promise<void> => {
  const policyOf = () => {
    throw new UnknownDuty('none', 'any');
  };
  await relayAll(world);
  for (let n = 0; n < 200; n += 1) {
    const [next] = world.machines.tasks.splice(0, 1);
    if (!next) return;
    await openDuty({ ...world.ports, policyOf })(next.task).catch(() => undefined);
    await world.machines.failed(next.task.token);
  }
};

describe('a machine that always fails', () => {
  it('is given up after three cycles, and alarms, while its clocks run on', async () => {
    const world = aWorld();
    const { caseId } = await report(world);
    for (let minutes = 0; minutes < 30; minutes += 2) {
      await failing(world);
      world.clock.forward(2);
      await sweep(world.ports);
    }

    const [{ episodes } = { episodes: {} }] = casesIn(world);
    expect(Object.values(episodes)).toMatchObject([{ cycle: 4, stalled: true }]);
    expect(world.machines.started).toHaveLength(4);
    expect(world.meter.total(metricNames.episodeStuck)).toBeGreaterThan(0);
    const rungs = eventsOf(world, caseId).filter(({ fact }) => fact.type === 'RungPassed');
    expect(rungs.length).toBeGreaterThan(0);
    expect(openOf(world, caseId).map(nameOf).sort()).toEqual(['accept', 'assist', 'dispatch']);
  });
});

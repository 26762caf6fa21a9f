import { describe, expect, it } from 'vitest';
import { watchRecord } from '#domain/episode/watch';
import { put } from '#domain/record';
import { CaseId, EpisodeId } from '#schemas/ids';
import { metricNames } from '#schemas/metrics';
import { openByHand } from '#steps/cases/open-by-hand';
import { sweep } from '#steps/sweep/sweep';
import { noteExecutionEnd } from '#steps/workers/note-execution-end';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { fileOf } from '#test/fakes/of-files';
import { bodyFor, outcomes } from '#test/fakes/outcomes';
import { goOn } from '#test/fakes/usual-course';
import { allOf, caseNow, factsOf, watchesIn } from '#test/fakes/what-happened';
import {
  end,
  openAll,
  openDutyOf,
  relayAll,
  report,
  resume,
  runUntilQuiet,
  tellEnds,
} from '#test/fakes/what-people-do';

const EPISODE = EpisodeId.parse('emergency-response-1');
const SEARCH = EpisodeId.parse('missing-child-search-1');
const DAY = 24 * 60;

const running = async (change = {}) => {
  const world = aWorld();
  const { caseId } = await report(world, change);
  await runUntilQuiet(world);
  return { world, caseId };
};

const killAll = ({ machines }: World) => {
  for (const name of machines.running) machines.kill(name);
};

const minutesAhead = async (world: World): Promise<number> => {
  const [watch] = watchesIn(world);
  return (Date.parse(watch?.at ?? '') - Date.parse(await world.clock.now())) / 60_000;
};

const sweepAfter = async (world: World, minutes: number): Promise<void> => {
  world.clock.forward(minutes);
  await sweep(world.ports);
};

/** The police have visited; the next duties of the response have not opened, and no other duty is open. */
const betweenDuties = async () => {
  const { world, caseId } = await running({ reporter: { kind: 'help_seeker' } });
  const found = { ...outcomes.found, situations: [], noneFound: true };
  await end(world, openDutyOf(world, caseId, 'accept'), 'station', outcomes.accepted);
  await end(world, openDutyOf(world, caseId, 'dispatch'), 'station', found);
  return { world, caseId };
};

/** A search that has ended, without an event about it yet. */
const searched = async () => {
  const { world, caseId } = await running();
  const found = { ...outcomes.found, situations: ['missing'] };
  await end(world, openDutyOf(world, caseId, 'dispatch'), 'station', found);
  await goOn(world, caseId, {}, ['accept', 'feedback', 'search-child']);
  const search = bodyFor('search-child', 'foundDead');
  await end(world, openDutyOf(world, caseId, 'search-child'), 'station', search);
  while ((await relayAll(world)) || (await openAll(world)));
  return { world, caseId };
};

/** Lets the execution die again and again, until software gives it up. */
const giveUp = async (world: World): Promise<void> => {
  for (let n = 0; n < 6; n += 1) {
    killAll(world);
    await sweepAfter(world, 3);
    await relayAll(world);
  }
};

const episodeOf = async (world: World, caseId: string) =>
  (await caseNow(world, caseId)).episodes[EPISODE];

describe('the watch of an episode', () => {
  it('looks two minutes after it began, and daily while its execution lives', async () => {
    const { world, caseId } = await running();
    expect(await minutesAhead(world)).toBe(2);

    await sweepAfter(world, 2);

    expect(await minutesAhead(world)).toBeGreaterThan(20 * 60);
    expect(await minutesAhead(world)).toBeLessThanOrEqual(DAY);
    expect(factsOf(world, caseId)).not.toContain('EpisodeResumed');
  });

  it('resumes a lost execution to the same open duties', async () => {
    const { world, caseId } = await running();
    const before = (await caseNow(world, caseId)).open.map(({ id }) => id);
    killAll(world);

    await sweepAfter(world, 2);
    await runUntilQuiet(world);

    expect((await caseNow(world, caseId)).open.map(({ id }) => id)).toEqual(before);
    expect([...world.machines.running]).toEqual([`430903-${caseId}-${EPISODE}-c2`]);
    expect(world.machines.tasks).toEqual([]);
  });

  it('resumes it once, when two sweeps look at once', async () => {
    const { world, caseId } = await running();
    killAll(world);
    world.clock.forward(2);

    await Promise.all([sweep(world.ports), sweep(world.ports)]);

    expect((await episodeOf(world, caseId))?.cycle).toBe(2);
  });

  it('brought forward for an older cycle gives the present one its two minutes', async () => {
    const { world, caseId } = await running();
    killAll(world);
    await sweepAfter(world, 2);
    const [watch] = watchesIn(world);
    const at = await world.clock.now();
    if (watch) await world.store.write([put(watchRecord, { ...watch, cycle: 1, at })]);

    await sweep(world.ports);

    expect((await episodeOf(world, caseId))?.cycle).toBe(2);
    expect(await minutesAhead(world)).toBe(2);
  });

  it('renews an execution of 60 days, which is no idle cycle', async () => {
    const { world, caseId } = await running();
    await sweepAfter(world, 61 * DAY);
    await runUntilQuiet(world);

    expect(await episodeOf(world, caseId)).toMatchObject({ cycle: 2, idleCycles: 0 });
  });

  it('is set close again when a duty ends', async () => {
    const { world, caseId } = await running();
    await sweepAfter(world, 2);
    await end(world, openDutyOf(world, caseId, 'accept'), 'station', outcomes.accepted);

    expect(await minutesAhead(world)).toBe(2);
  });

  it('stays close while nobody owes anything, though the execution lives', async () => {
    const { world, caseId } = await betweenDuties();
    expect((await caseNow(world, caseId)).open).toEqual([]);

    await sweepAfter(world, 3);

    expect(await minutesAhead(world)).toBe(2);
  });

  it('gives up after three cycles without a new fact, and alarms', async () => {
    const { world, caseId } = await running();
    await giveUp(world);

    expect(await episodeOf(world, caseId)).toMatchObject({ cycle: 4, stalled: true });
    expect(factsOf(world, caseId).filter((type) => type === 'EpisodeResumed')).toHaveLength(3);
    expect(world.meter.total(metricNames.episodeStuck)).toBe(1);
  });

  it('alarms every day for an episode given up, which may have no open duty', async () => {
    const { world, caseId } = await betweenDuties();
    await giveUp(world);
    expect((await caseNow(world, caseId)).open).toEqual([]);

    await sweepAfter(world, DAY);
    await sweepAfter(world, 1);
    await sweepAfter(world, DAY);

    expect(world.meter.total(metricNames.episodeStuck)).toBe(3);
    expect(watchesIn(world)).toHaveLength(1);
  });

  it('is a person’s to set going again', async () => {
    const { world, caseId } = await running();
    await giveUp(world);
    await resume(world, caseId, 'civilAffairs');
    await runUntilQuiet(world);

    expect((await episodeOf(world, caseId))?.stalled).toBeUndefined();
    expect(world.machines.running.size).toBe(1);
  });

  it('ends an episode whose execution is done, where the event that said so was lost', async () => {
    const { world, caseId } = await searched();
    world.machines.ends.length = 0;

    await sweepAfter(world, 2);

    expect(allOf(world, await caseNow(world, caseId)).episodes[SEARCH]?.endedAt).toBeDefined();
    expect(factsOf(world, caseId)).not.toContain('EpisodeResumed');
    expect(watchesIn(world).map(({ episodeId }) => episodeId)).toEqual([EPISODE]);
  });

  it('goes with its case', async () => {
    const { world, caseId } = await running();
    await goOn(world, caseId, {}, []);

    expect(watchesIn(world)).toEqual([]);
    expect(world.machines.running.size).toBe(0);
  });
});

describe('the end of an execution', () => {
  it('by itself ends its episode, and its watch', async () => {
    const { world, caseId } = await searched();
    await tellEnds(world);

    expect(allOf(world, await caseNow(world, caseId)).episodes[SEARCH]?.endedAt).toBeDefined();
    expect(watchesIn(world).map(({ episodeId }) => episodeId)).toEqual([EPISODE]);
  });

  it('told twice ends it once', async () => {
    const { world, caseId } = await searched();
    const ends = [...world.machines.ends];
    await tellEnds(world);
    world.machines.ends.push(...ends);
    await tellEnds(world);

    expect(factsOf(world, caseId).filter((type) => type === 'EpisodeEnded')).toHaveLength(1);
  });

  it('of an older cycle ends no episode', async () => {
    const { world, caseId } = await running();
    const [started] = world.machines.started;
    const input = JSON.stringify({ ...(started?.input as object), cycle: 9 });
    await noteExecutionEnd(world.ports)({ status: 'SUCCEEDED', input });

    expect((await episodeOf(world, caseId))?.endedAt).toBeUndefined();
  });

  it('leaves open what was opened beside its machine, with its clock', async () => {
    const { world, caseId } = await searched();
    await openByHand(world.ports)(
      {
        params: { caseNumber: CaseId.parse(caseId) },
        body: { type: 'pursue-liability', reason: 'late' },
      },
      callAs('station'),
    );
    await tellEnds(world);

    const left = openDutyOf(world, caseId, 'pursue-liability');
    expect(left).toMatchObject({ episodeId: SEARCH });
    expect(left.nextAt).toBeDefined();
  });

  const noteEnd = async (world: World, cycle: number, status = 'ABORTED') => {
    const [started] = world.machines.started;
    const input = JSON.stringify({ ...(started?.input as object), cycle });
    await noteExecutionEnd(world.ports)({ status, input });
  };

  it('brings the watch of its present cycle forward', async () => {
    const { world } = await running();
    await noteEnd(world, 1);

    expect(await minutesAhead(world)).toBe(0);
  });

  it.each([
    ['of an older cycle', 0, 'ABORTED'],
    ['that has only begun', 1, 'RUNNING'],
  ])('%s concerns nobody', async (_which, cycle, status) => {
    const { world } = await running();
    await noteEnd(world, cycle, status);

    expect(await minutesAhead(world)).toBe(2);
  });

  it.each([[undefined], [null], ['{"not":"ours"}']])(
    'with the input %s is ignored',
    async (input) => {
      const { world } = await running();
      await noteExecutionEnd(world.ports)({
        status: 'FAILED',
        ...(input !== undefined && { input }),
      });

      expect(await minutesAhead(world)).toBe(2);
    },
  );
});

it('the watch of an episode on a child’s file is looked at, too', async () => {
  const { world, caseId } = await running();
  const { id } = await fileOf(world, caseId);
  const watch = { caseId: id, episodeId: EPISODE, cycle: 1, at: await world.clock.now() };
  await world.store.write([put(watchRecord, watch, 'absent')]);

  await sweepAfter(world, 1);

  // There is no such episode, so there is nothing left to watch.
  expect(watchesIn(world).filter((each) => each.caseId === id)).toEqual([]);
});

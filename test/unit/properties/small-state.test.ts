import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Case, caseRecord, fold } from '#domain/composed/case';
import { inOrder } from '#domain/episode/order';
import { put } from '#domain/record';
import { lastFact, shown } from '#test/fakes/a-custody';
import { harmedAgain, timesOver } from '#test/fakes/a-long-case';
import { CHILD } from '#test/fakes/a-report';
import { aWorld, type World } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { endAsUsual } from '#test/fakes/usual-course';
import { caseNow, dutiesIn, eventsOf } from '#test/fakes/what-happened';
import { openDutyOf, report, runUntilQuiet } from '#test/fakes/what-people-do';
import { note, reopen, stateAs } from '#test/fakes/what-supervisors-do';
import { historyHolds, holdCases } from '#test/simulation/case-invariants';

const MOST_BYTES = 12 * 1024;

const bytesOf = (state: Case): number => Buffer.byteLength(JSON.stringify(state));

/**
 * A state with every number replaced by 0, so that the length of counters does not matter, and without its hash, which
 * differs at random.
 */
const withoutDigits = ({ hash: _hash, ...state }: Case): string =>
  JSON.stringify(state).replaceAll(/\d+/g, '0');

/** How many facts of this type are in the history. */
const count = (world: World, caseId: string, type: string): number =>
  eventsOf(world, caseId).filter(({ fact }) => fact.type === type).length;

/** The table as an older release left it: everything that has ended is in the state, which has another shape number. */
const asOfBefore = (world: World, { id }: Case): void => {
  const left = ['endedEpisode', 'answeredReport', 'saidList'].flatMap((type) =>
    world.table
      .having('type', type)
      .map(({ pk, sk }) => ({ kind: 'delete', name: type, key: { pk, sk } }) as const),
  );
  const whole = fold(eventsOf(world, id));
  if (!whole) throw new Error('a case without events');
  world.table.transact([{ ...put(caseRecord, whole), value: { ...whole, shape: 3 } }]);
  for (const write of left) world.table.transact([write]);
};

interface Shown {
  readonly episodes: readonly { readonly id: string; readonly endedAt?: string }[];
  readonly reports: readonly { readonly id: string }[];
  readonly child: unknown;
}

const casePage = async (world: World, caseId: string) =>
  (await shown(world, caseId)) as unknown as Shown;

describe('a case of five years', () => {
  let world: World;
  let caseId: string;
  let state: Case;
  beforeAll(async () => {
    ({ world, caseId } = await timesOver(20));
    await harmedAgain(world, caseId);
    state = await caseNow(world, caseId);
  }, 120_000);

  it('has a state of at most 12 KB', () => {
    expect(count(world, caseId, 'EpisodeEnded')).toBeGreaterThanOrEqual(60);
    expect(dutiesIn(world).filter(({ ended }) => ended).length).toBeGreaterThanOrEqual(300);
    expect(state.received).toBe(80);
    expect(state.open).toHaveLength(14);
    expect(new Set(state.open.map(({ episodeId }) => episodeId)).size).toBe(5);
    const { parents = [], persons = [] } = state.accused ?? {};
    expect([...parents, ...persons]).toHaveLength(4);

    expect(bytesOf(state)).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('has a state as large as if a fifth of it had happened, but for the digits of its counters', async () => {
    const young = await timesOver(4);
    await harmedAgain(young.world, young.caseId);
    const before = await caseNow(young.world, young.caseId);

    expect(before.received).toBe(16);
    expect(withoutDigits(state).length).toBe(withoutDigits(before).length);
  });

  it('is shown with all that has left its state', async () => {
    const { episodes, reports } = await casePage(world, caseId);

    const begun = eventsOf(world, caseId).flatMap(({ fact }) =>
      fact.type === 'EpisodeStarted' ? [fact.data.episodeId] : [],
    );
    expect(episodes.map(({ id }) => id)).toEqual(begun);
    const running = inOrder(state.episodes).map(([id]) => id);
    expect(episodes.filter(({ endedAt }) => !endedAt).map(({ id }) => id)).toEqual(running);
    expect(reports).toHaveLength(80);
  });

  it('goes on as its history folds, with all that has left its state', () => {
    historyHolds(world, state);
  });

  it('of a release of before is shown whole, and becomes small over its next writes', async () => {
    const page = await casePage(world, caseId);
    asOfBefore(world, state);
    expect(await casePage(world, caseId)).toEqual(page);
    const sizes = [bytesOf(await caseNow(world, caseId))];
    expect(sizes[0]).toBeGreaterThan(3 * MOST_BYTES);

    let goes = true;
    while (goes) {
      await note(world, openDutyOf(world, caseId, 'order-return'), 'station', MONDAY);
      const bytes = bytesOf(await caseNow(world, caseId));
      goes = bytes !== sizes.at(-1);
      sizes.push(bytes);
    }
    historyHolds(world, await caseNow(world, caseId));
    expect(sizes.at(-1)).toBeLessThanOrEqual(MOST_BYTES);
    const { episodes, reports, child } = page;
    expect(await casePage(world, caseId)).toMatchObject({ episodes, reports, child });
  });
});

/** Enough for lists of their numbers to leave the state. */
const MANY = 37;

it('holds words that an officer said before many reports against those of another after them', async () => {
  const world = aWorld();
  const { caseId } = await report(world, { child: { citizenId: CHILD } });
  await runUntilQuiet(world);
  await stateAs(world, caseId, { name: '小雨' });
  for (let more = 1; more < MANY; more += 1) await report(world, { child: { citizenId: CHILD } });
  const { saidIn, saidLists } = await caseNow(world, caseId);
  expect([saidIn.length, saidLists]).toEqual([(MANY + 1) % 16, 2]);

  await stateAs(world, caseId, { name: '小雪' }, 'stationSecond');

  expect(lastFact(world, caseId, 'ChildStated')).toMatchObject({
    known: { name: { disputed: true } },
  });
  const { child } = await casePage(world, caseId);
  expect(child).toMatchObject({ name: { disputed: true, others: [{ value: '小雨' }] } });
});

const DAYS = ['foundHarmed', 'foundIncapable', 'foundMissing', 'found', 'unfounded'] as const;

const life = fc.record({
  dispatch: fc.constantFrom(...DAYS),
  /** Whether a report comes, and which of the open duties is ended, in turn. */
  acts: fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.nat(9)), {
    minLength: 20,
    maxLength: 60,
  }),
});

it('in any order of reports, ends and reopenings a state is what its history folds to', async () => {
  await fc.assert(
    fc.asyncProperty(life, async ({ dispatch, acts }) => {
      const world = aWorld();
      const child = { citizenId: CHILD };
      const { caseId } = await report(world, { child });
      for (const [kind, pick] of acts) {
        await runUntilQuiet(world);
        const open = dutiesIn(world).filter(({ ended }) => !ended);
        const others = open.filter(({ type }) => type !== 'close');
        const next = (others.length > 0 ? others : open)[pick % (others.length || 1)];
        if (!next) await reopen(world, caseId);
        else if (kind === 0) await report(world, { child });
        else await endAsUsual(world, next, { dispatch });
        holdCases(world);
      }
    }),
    { numRuns: 10 },
  );
}, 120_000);

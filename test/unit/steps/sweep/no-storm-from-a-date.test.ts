import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import { CaseId, ReportId } from '#schemas/ids';
import type { Instant } from '#schemas/time';
import { correctTime } from '#steps/cases/correct-time';
import { minutes } from '#test/fakes/a-storm';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { alertsIn, dutiesIn, eventsOf } from '#test/fakes/what-happened';
import { openDutyOf, relayAll, report } from '#test/fakes/what-people-do';

const DAY_MS = 86_400_000;
const daysAgo = (days: number): Instant => instantAt(millisecondsOf(MONDAY) - days * DAY_MS);

const entered = (world: World, reportedAt: Instant) =>
  report(world, { door: 'telephone', reportedAt }, 'station');

const rungsOf = (world: World, caseId: string) =>
  eventsOf(world, caseId).flatMap(({ fact }) => (fact.type === 'RungPassed' ? [fact.data] : []));

/** Each rung of each duty that was given, marked `once` or `again`. */
const givenIn = (world: World, caseId: string) =>
  rungsOf(world, caseId).map(
    ({ dutyId, rung, repetition }) => `${dutyId} ${rung} ${repetition > 0 ? 'again' : 'once'}`,
  );

describe('what is told of one duty', () => {
  it('is every rung once with its lateness, and of the last one’s repetitions the latest', async () => {
    const world = aWorld();
    const { caseId } = await entered(world, daysAgo(365));
    await minutes(world, 0);
    await relayAll(world);

    const given = givenIn(world, caseId);
    expect(new Set(given).size).toBe(given.length);
    for (const { lateSeconds, nextAt } of rungsOf(world, caseId)) {
      expect(lateSeconds).toBeGreaterThan(0);
      expect(nextAt).toBeDefined();
    }
    for (const { nextAt, ended } of dutiesIn(world))
      if (!ended) expect(nextAt && nextAt > world.clock.at()).toBe(true);
  });

  it('is as much after a quarter’s sleep as after a month’s', async () => {
    const counts = [30, 90].map(async (days) => {
      const world = aWorld();
      const { caseId } = await report(world);
      await relayAll(world);
      world.clock.forward(days * 24 * 60);
      await minutes(world, 0);
      return givenIn(world, caseId).length;
    });
    const [month, quarter] = await Promise.all(counts);

    expect(quarter).toBe(month);
  });

  it('stays within a bound, whenever it is said to have begun', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 18 * 365 - 1 }), async (days) => {
        const world = aWorld();
        await entered(world, daysAgo(days));
        await minutes(world, 10);
        await relayAll(world);

        // Two duties of the police, each with five rungs and a repetition, and the alerts of their opening to some
        // offices.
        expect(alertsIn(world).length).toBeLessThan(60);
        expect(world.messenger.mails.length).toBeLessThanOrEqual(40);
      }),
      { numRuns: 12 },
    );
  });
});

describe('a moment that lies far back', () => {
  const warnedOf = async (reportedAt: Instant) => {
    const world = aWorld();
    const { caseId } = await entered(world, reportedAt);
    return { world, caseId: CaseId.parse(caseId) };
  };

  const correct = async (world: World, caseId: CaseId, role: 'countyPolice' | 'station') => {
    const params = { caseNumber: caseId, reportId: ReportId.parse(`${caseId}-R1`) };
    const body = { reportedAt: daysAgo(1 / 24), reason: '年份录错' };
    return correctTime(world.ports)({ params, body }, callAs(role));
  };

  it('is corrected by a supervisor, and the clocks run from the right one', async () => {
    const { world, caseId } = await warnedOf(daysAgo(365));
    await minutes(world, 1);
    const before = openDutyOf(world, caseId, 'dispatch');
    await correct(world, caseId, 'countyPolice');

    const after = openDutyOf(world, caseId, 'dispatch');
    expect(after.since).toBe(daysAgo(1 / 24));
    expect(after.due && before.due && after.due > before.due).toBe(true);
    expect(after.nextAt && after.nextAt > world.clock.at()).toBe(true);
    expect(after.version).toBe(before.version + 1);
    const corrected = eventsOf(world, caseId).findLast(
      ({ fact }) => fact.type === 'ReportTimeCorrected',
    );
    expect(corrected?.fact).toMatchObject({ data: { from: daysAgo(365) } });
  });

  it('is told anew from then on', async () => {
    const { world, caseId } = await warnedOf(daysAgo(365));
    await minutes(world, 1);
    await correct(world, caseId, 'countyPolice');
    const told = alertsIn(world).length;
    world.clock.forward(24 * 60);
    await minutes(world, 1);
    await relayAll(world);

    expect(alertsIn(world).length).toBeGreaterThan(told);
  });

  it('is not corrected by whoever is late', async () => {
    const { world, caseId } = await warnedOf(daysAgo(365));

    await expect(correct(world, caseId, 'station')).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

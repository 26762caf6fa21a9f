import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holidayCalendar } from '#adapters/holiday-calendar';
import { policyOf } from '#adapters/policy-packs';
import { rungsOf } from '#domain/duty/ladder';
import type { System } from '#local/system';
import type { LadderKey } from '#schemas/settings';
import { Instant } from '#schemas/time';
import { aCounty, type County } from '../a-county.ts';
import { aSystem } from '../world.ts';
import { aCase, type TheCase } from './a-case.ts';
import { kill, running, tokenOf } from './executions.ts';
import { UNFOUNDED } from './outcomes.ts';
import { play } from './play.ts';
import { forward, nowOf, outage } from './time.ts';

const DAY_SECONDS = 86_400;

const yearOf = (instant: string): number =>
  Number(new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 4));

const rungs = async (of: TheCase, type: string) =>
  (await of.history()).filter(
    (entry) => entry.type === 'RungPassed' && String(entry.data.dutyId).includes(`.${type}.`),
  );

/** The rungs that are due by now; they depend on the weekday on which the story runs. */
const rungsOwed = async (system: System, openedAt: string, key: LadderKey) => {
  const at = Instant.parse(openedAt);
  const ladder = policyOf('demonstration', at).setting(key).value;
  const now = await nowOf(system);
  const { rungs: all } = rungsOf({ openedAt: at, ladder, calendar: holidayCalendar });
  return all.filter((each) => each.at <= now).map(({ rung }) => rung);
};

/** It has a system of its own, so that no other story waits while months go by. */
describe('when days and months go by', () => {
  let system: System;
  let county: County;

  beforeAll(async () => {
    system = await aSystem();
    county = await aCounty(system);
  });

  afterAll(() => system?.stop());

  it('an outage of three days delays every telling, loses none, and tells the latest repetition alone', async () => {
    const of = await aCase(system, county);
    const { openedAt } = await of.duty('assist');
    await of.end('accept', 'accepted');

    await outage(system, 3, 'day');

    const given = await rungs(of, 'dispatch');
    expect(given.slice(0, 4).map(({ data }) => data.rung)).toEqual([
      'remind',
      'due',
      'superior',
      'leading-group',
    ]);
    const repetitions = given.slice(4).map(({ data }) => Number(data.repetition));
    expect(repetitions).toHaveLength(1);
    expect(repetitions[0]).toBeGreaterThanOrEqual(35);
    const late = given.map(({ data }) => Number(data.lateSeconds));
    expect(late[0]).toBeGreaterThan(3 * DAY_SECONDS - 3600);
    expect(late).toEqual(late.toSorted((one, other) => other - one));
    const ids = (await of.alerts()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const owedByNow = await rungsOwed(system, openedAt, 'ladder.unclocked');
    expect(owedByNow[0]).toBe('review');
    expect((await rungs(of, 'assist')).map(({ data }) => data.rung)).toEqual(owedByNow);
    await play(of, { plan: UNFOUNDED });
  });

  it('an execution is renewed at its 60th day; the duty is the same, and no fault is seen', async () => {
    const of = await aCase(system, county);
    await play(of, { plan: UNFOUNDED }, 'close');
    const before = await of.duty('close');
    for (let kills = 1; kills <= 3; kills += 1) {
      await kill(system, of);
      await forward(system, 2, 'minute');
    }
    const { cycle } = await running(system, of);

    await outage(system, 61, 'day');

    expect((await running(system, of)).cycle).toBe(cycle + 1);
    const after = await of.duty('close');
    const { policy, due, openedAt, version } = before;
    expect(after).toMatchObject({ id: before.id, policy, due, openedAt, version });
    expect((await of.show()).episodes[0]?.stalled).toBe(false);
    await tokenOf(system, of, after);
    await of.end('close', 'closed');
    expect((await of.show()).status).toBe('closed');
  });

  it('a term beyond the published holidays is marked as uncertain, and none before', async () => {
    const covered = await aCase(system, county);
    const ahead = async () => holidayCalendar.covers(yearOf(await nowOf(system)) + 1);
    await play(covered, { plan: UNFOUNDED });

    while (await ahead()) await outage(system, 1, 'year');
    while (holidayCalendar.covers(yearOf(await nowOf(system)))) await outage(system, 6, 'month');
    const of = await aCase(system, county);
    await play(of, { plan: UNFOUNDED }, 'close');

    const { due = '', calendarUncertain } = await of.duty('close');
    expect(holidayCalendar.covers(yearOf(due))).toBe(false);
    expect(calendarUncertain).toBe(true);
    const closed = (await covered.show()).duties.find(({ type }) => type === 'close');
    expect(closed?.calendarUncertain).toBe(
      holidayCalendar.covers(yearOf(closed?.due ?? '')) ? undefined : true,
    );
  });
});

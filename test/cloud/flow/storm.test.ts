import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { eventually } from '../eventually.ts';
import { theSystem } from '../world.ts';
import { type AlertView, aCase, type TheCase } from './a-case.ts';
import { aChangedCounty } from './a-changed-county.ts';
import { smsTo } from './inspect.ts';
import { alone, sweepIn } from './time.ts';

/** The number that the demonstration county has decided. */
const MOST_PER_HOUR = 20;
/** Each report alerts the police station of two duties by one text. */
const REPORTS = 24;
const MOBILE = '+8613700000023';

describe('a storm', () => {
  let system: System;

  beforeAll(async () => {
    system = await theSystem();
  });

  beforeEach(() => alone(system));

  it('of reports is the texts of an hour and one digest, and no duty goes untold', async () => {
    const county = await aChangedCounty(system, { officers: { station: { mobile: MOBILE } } });
    const cases: TheCase[] = [];
    for (let n = 0; n < REPORTS; n += 1) cases.push(await aCase(system, county));
    const own = async (): Promise<readonly AlertView[]> => {
      // One case after the other: the local gateway throttles many requests at once.
      const all: AlertView[] = [];
      for (const of of cases) all.push(...(await of.alerts()));
      return all.filter(
        ({ recipient, channel }) => channel === 'sms' && recipient === county.people.station,
      );
    };
    const texts = async () => (await smsTo(system, MOBILE)).map((text) => /另有/.test(text));

    const owed = await eventually(async () => {
      const alerts = await own();
      const waits = alerts.filter(({ digest }) => digest);
      return (
        alerts.length === 2 * REPORTS && waits.length === 2 * (REPORTS - MOST_PER_HOUR) && waits
      );
    });
    expect(new Set(owed.map(({ duty }) => duty)).size).toBe(owed.length);
    expect((await texts()).filter((isDigest) => !isDigest)).toHaveLength(MOST_PER_HOUR);

    await sweepIn(system, 1);
    const told = await eventually(async () => {
      const alerts = await own();
      return alerts.every(({ status }) => status === 'handed_over') && alerts;
    });

    expect(told.filter(({ digest }) => digest)).toHaveLength(owed.length);
    expect((await texts()).filter(Boolean)).toHaveLength(1);
  });
});

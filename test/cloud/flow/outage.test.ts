import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { theSystem } from '../world.ts';
import { aCase, type TheCase } from './a-case.ts';
import { aChangedCounty } from './a-changed-county.ts';
import { smsTo } from './inspect.ts';
import { alone, outage } from './time.ts';
import { told } from './told.ts';

const MINUTE = 60;

const MOBILE = '+8613700000011';

/** The rungs of a duty that were given, each with its lateness in whole minutes. */
const rungs = async (of: TheCase, type: string) =>
  (await of.history())
    .filter((entry) => entry.type === 'RungPassed' && String(entry.data.dutyId).includes(type))
    .map(({ data }) => ({
      rung: data.rung,
      minutesLate: Math.floor(Number(data.lateSeconds) / MINUTE),
    }));

describe('an hour without a sweep', () => {
  let system: System;
  let of: TheCase;

  beforeAll(async () => {
    system = await theSystem();
    await alone(system);
    const county = await aChangedCounty(system, { officers: { countypolice: { mobile: MOBILE } } });
    of = await aCase(system, county);
    await outage(system, 60, 'minute');
  });

  it('loses no rung: each is given in order, with its lateness', async () => {
    expect(await rungs(of, 'dispatch')).toEqual([
      { rung: 'remind', minutesLate: 45 },
      { rung: 'due', minutesLate: 30 },
      { rung: 'superior', minutesLate: 15 },
    ]);
    expect(await rungs(of, 'accept')).toEqual([
      { rung: 'remind', minutesLate: 55 },
      { rung: 'due', minutesLate: 50 },
      { rung: 'superior', minutesLate: 35 },
      { rung: 'leading-group', minutesLate: 5 },
    ]);
  });

  it('gives each owed message once, however often the sweep runs afterwards', async () => {
    await outage(system, 1, 'minute');

    const ids = (await of.alerts()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const texts = (await smsTo(system, MOBILE)).filter((text) => text.includes(of.caseNumber));
    // One text for each duty at most, of its highest rung; the second may join the first.
    expect([1, 2]).toContain(texts.length);
    for (const alert of await told(of, { channel: 'sms' })) {
      expect(alert.history.filter(({ status }) => status === 'owed')).toHaveLength(1);
    }
  });
});

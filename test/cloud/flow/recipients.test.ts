import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { eventually } from '../eventually.ts';
import { theSystem } from '../world.ts';
import { aCase, type TheCase } from './a-case.ts';
import { aChangedCounty } from './a-changed-county.ts';
import { alone, forward, nowOf } from './time.ts';
import { recipients, told } from './told.ts';

/** Waits until the alerts of the first duties have been handed over. */
const opened = (of: TheCase) =>
  eventually(async () => {
    const alerts = await told(of, { type: 'dispatch', occasion: 'opened' });
    return alerts.length > 0 && alerts.every(({ status }) => status !== 'owed') && alerts;
  });

describe('an alert', () => {
  let system: System;
  let county: County;

  /** Those at the station who were told of the report by SMS, each once; a reminder goes to one not told yet. */
  const people = async (of: TheCase) => [
    ...new Set(await recipients(of, { office: county.offices.station })),
  ];

  beforeAll(async () => {
    system = await theSystem();
    county = await aCounty(system);
  });

  beforeEach(() => alone(system));

  it('goes to the next officer of a silent one’s office, then to the deputy, and no further', async () => {
    const of = await aCase(system, county);
    await opened(of);
    const { station, stationSecond, stationDeputy } = county.people;

    await forward(system, 5, 'minute');
    expect(await people(of)).toEqual([station, stationSecond]);
    await forward(system, 5, 'minute');
    expect(await people(of)).toEqual([station, stationSecond, stationDeputy]);
    await forward(system, 20, 'minute');

    expect(await people(of)).toEqual([station, stationSecond, stationDeputy]);
  });

  it('passes an officer over who has no telephone', async () => {
    const own = await aChangedCounty(system, { officers: { station: { mobile: undefined } } });
    const of = await aCase(system, own);

    const alerts = await opened(of);

    expect(alerts.find(({ channel }) => channel === 'sms')?.recipient).toBe(
      own.people.stationSecond,
    );
  });

  it('goes to the office above when nobody of the own one can be reached', async () => {
    const none = { mobile: undefined };
    const own = await aChangedCounty(system, {
      officers: { station: none, stationsecond: none, stationdeputy: none },
    });
    const of = await aCase(system, own);

    const alerts = await opened(of);

    expect(alerts.find(({ channel }) => channel === 'sms')).toMatchObject({
      recipient: own.people.countyPolice,
      as: 'superior',
      office: own.offices.station,
    });
  });

  it('is told first to whoever is on duty', async () => {
    const now = Date.parse(await nowOf(system));
    const hour = (n: number) => new Date(now + n * 3_600_000).toISOString();
    const own = await aChangedCounty(system, (code) => ({
      offices: {
        station: {
          roster: [
            { from: hour(-9), to: hour(-1), officer: `p${code}-station` },
            { from: hour(-1), to: hour(7), officer: `p${code}-stationsecond` },
          ],
        },
      },
    }));
    const of = await aCase(system, own);

    const alerts = await opened(of);

    expect(alerts.find(({ channel }) => channel === 'sms')).toMatchObject({
      recipient: own.people.stationSecond,
      as: 'on_duty',
    });
  });
});

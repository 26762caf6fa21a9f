import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { theSystem } from '../world.ts';
import { aCase, type Entry, type TheCase } from './a-case.ts';
import { alone, forward } from './time.ts';
import { recipients, told } from './told.ts';

const rungs = async (of: TheCase, type: string) =>
  (await of.history())
    .filter((entry) => entry.type === 'RungPassed' && dutyOf(entry) === type)
    .map(({ data }) => `${data.rung} ${data.repetition}`);

const dutyOf = ({ data }: Entry) => String(data.dutyId).split('.')[2];

describe('the ladder of a duty', () => {
  let system: System;
  let county: County;

  beforeAll(async () => {
    system = await theSystem();
    county = await aCounty(system);
  });

  beforeEach(() => alone(system));

  it('climbs to the county police when the station does not go', async () => {
    const of = await aCase(system, county);
    await forward(system, 44, 'minute');
    expect(await told(of, { type: 'dispatch', occasion: 'superior' })).toEqual([]);

    await forward(system, 1, 'minute');

    const office = county.offices.countyPolice;
    const asked = { type: 'dispatch', occasion: 'superior', channel: 'sms', office } as const;
    const [sms] = await told(of, asked);
    expect(sms).toMatchObject({
      recipient: county.people.countyPolice,
      status: 'handed_over',
    });
    expect(await rungs(of, 'dispatch')).toEqual(['remind 0', 'due 0', 'superior 0']);
  });

  it('climbs on to the leading group, and then repeats for as long as the duty is open', async () => {
    const of = await aCase(system, county);

    await forward(system, 75, 'minute');
    const of75 = await recipients(of, { type: 'dispatch', occasion: 'leading-group' });
    await forward(system, 4, 'hour');

    const { leadingGroup, countyPolice, station } = county.people;
    expect(of75.toSorted()).toEqual([countyPolice, leadingGroup, station].toSorted());
    expect((await rungs(of, 'dispatch')).slice(3)).toEqual([
      'leading-group 0',
      'leading-group 1',
      'leading-group 2',
    ]);
    const repeated = await recipients(of, { type: 'dispatch', occasion: 'leading-group-2' });
    expect(repeated.toSorted()).toEqual([countyPolice, station].toSorted());
  });

  it('tells owner and deputy when the duty is due', async () => {
    const of = await aCase(system, county);

    await forward(system, 30, 'minute');

    const due = await recipients(of, { type: 'dispatch', occasion: 'due' });
    expect(due.toSorted()).toEqual([county.people.station, county.people.stationDeputy].toSorted());
    expect((await of.duty('dispatch')).overdue).toBe(true);
  });

  it('says nothing more once the duty has ended', async () => {
    const of = await aCase(system, county);
    await forward(system, 16, 'minute');
    await of.end('dispatch', 'found');
    const before = (await told(of, { type: 'dispatch' })).length;

    await forward(system, 2, 'hour');

    expect((await told(of, { type: 'dispatch' })).length).toBe(before);
    expect(await rungs(of, 'dispatch')).toEqual(['remind 0']);
    const pending = (await told(of, { type: 'dispatch' })).map(({ status }) => status);
    expect(new Set(pending)).toEqual(new Set(['not_needed']));
  });

  it('runs on when a duty is acknowledged, whose alerts are settled', async () => {
    const of = await aCase(system, county);
    await forward(system, 1, 'minute');

    await of.acknowledge('dispatch');
    await forward(system, 10, 'minute');

    const opened = await told(of, { type: 'dispatch', occasion: 'opened' });
    expect(opened.map(({ status }) => status)).toEqual(['acknowledged', 'acknowledged']);
    expect(opened.map(({ recipient }) => recipient)).not.toContain(county.people.stationSecond);
    await forward(system, 35, 'minute');
    expect(await rungs(of, 'dispatch')).toEqual(['remind 0', 'due 0', 'superior 0']);
  });

  it('leaves the version alone that an officer holds: a reminder makes no answer stale', async () => {
    const of = await aCase(system, county);
    const held = await of.duty('dispatch');

    await forward(system, 50, 'minute');

    expect((await of.duty('dispatch')).version).toBe(held.version);
    const params = { dutyId: held.id };
    const { etag } = await county.as('station').showDuty({ params });
    expect(etag).toBe(held.version);
  });
});

import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County, type Role } from '../a-county.ts';
import { alone, forward } from '../flow/time.ts';
import { theSystem } from '../world.ts';
import { aFinding, stands } from './a-response.ts';

describe('the worklist of an office', () => {
  let system: System;
  let county: County;

  const worklist = async (role: Role) => {
    const query = { office: county.offices[role], limit: 100 };
    return (await county.as(role).showWorklist({ query })).body.items;
  };

  const types = async (role: Role) => (await worklist(role)).map(({ type }) => type);

  beforeAll(async () => {
    system = await theSystem();
  });

  beforeEach(async () => {
    await alone(system);
    county = await aCounty(system);
  });

  it('has what it owes, the soonest due first, and what has no term at its end', async () => {
    const of = await aFinding(system, county);
    await stands(of, { 'order-return father': 'open', 'reprimand father': 'open', notify: 'open' });
    await of.end('order-return', 'ordered');
    await stands(of, { 'compliance father': 'open' });

    expect(await types('station')).toEqual(['accept', 'notify', 'compliance', 'reprimand']);
    const items = await worklist('station');
    expect(items.map(({ due }) => due !== undefined)).toEqual([true, true, true, false]);
  });

  it('shows what is overdue, what somebody has seen, and what waits', async () => {
    const of = await aFinding(system, county);
    await stands(of, { notify: 'open', 'reprimand father': 'open' });
    const notify = await of.duty('notify');
    await of.acknowledge('reprimand');
    await county.as('countyPolice').suspendDuty({
      params: { dutyId: notify.id },
      version: notify.version,
      body: {
        until: new Date(Date.parse(notify.openedAt) + 86_400_000).toISOString(),
        reason: '待核实',
      },
    });
    await forward(system, 11, 'minute');

    const items = new Map((await worklist('station')).map((duty) => [duty.type, duty]));

    expect(items.get('accept')?.overdue).toBe(true);
    expect(items.get('notify')).toMatchObject({
      overdue: false,
      suspendedUntil: expect.any(String),
    });
    expect(items.get('reprimand')?.acknowledged?.by).toBe(county.people.station);
    expect(items.get('order-return')).toMatchObject({ subject: 'father', overdue: false });
  });

  it('has nothing that has ended, and nothing that is another’s', async () => {
    const of = await aFinding(system, county);
    await of.end('accept', 'accepted');
    await of.end('notify', 'sent');
    await of.duty('assess');

    expect((await types('station')).toSorted()).toEqual([
      'assess-police',
      'feedback',
      'order-return',
      'reprimand',
    ]);
    expect(await types('township')).toEqual(['assess']);
    expect(await types('civilAffairs')).toEqual(['assess-civil-affairs']);
  });

  it('is its own officers’ and its supervisors’, and nobody else’s', async () => {
    await aFinding(system, county);
    const query = { office: county.offices.station };

    await expect(county.as('township').showWorklist({ query })).rejects.toMatchObject({
      status: 404,
    });
    expect((await county.as('countyPolice').showWorklist({ query })).status).toBe(200);
  });
});

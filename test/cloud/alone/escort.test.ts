import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import type { TheCase } from '../flow/a-case.ts';
import { theSystem } from '../world.ts';
import { aFinding, BOTH, standing, stands, wroteAt } from './a-response.ts';

describe('a parent who cannot be reached', () => {
  let system: System;
  let county: County;

  const unreachable = async (): Promise<TheCase> => {
    const of = await aFinding(system, county);
    await of.end('order-return', 'unreachable');
    return of;
  };

  /** A case in which the father is on his way, the mother cannot be found, and the child is being escorted. */
  const escorted = async (): Promise<TheCase> => {
    const of = await aFinding(system, county, BOTH);
    await of.endOf('father', 'order-return', 'ordered');
    await of.endOf('mother', 'order-return', 'unreachable');
    await stands(of, { 'escort mother': 'open', 'compliance father': 'open' });
    return of;
  };

  beforeAll(async () => {
    system = await theSystem();
    county = await aCounty(system);
  });

  it('has the child escorted to a carer near by, with receiver, place and time (cus.escort)', async () => {
    const of = await unreachable();
    const duty = await of.duty('escort');
    expect(duty).toMatchObject({
      basis: ['cus.escort'],
      owner: { office: county.offices.station },
    });

    await of.end('escort', 'handedOver', { receiver: 'village_committee', receivedBy: '村主任' });

    const end = (await of.history()).find(({ type }) => type === 'ChildPlaced');
    expect(end?.data).toMatchObject({ receiver: 'village_committee' });
    expect(await wroteAt(of, duty)).toMatchObject({ receivedBy: '村主任', place: '千家洲村五组' });
  });

  it('has the hand-over recorded with receiver, place, time and reason, and never without (cus.escort)', async () => {
    const of = await unreachable();

    for (const field of ['receiver', 'receivedBy', 'place', 'reason', 'at']) {
      await expect(of.end('escort', 'handedOver', { [field]: undefined })).rejects.toMatchObject({
        status: 400,
        body: { errors: [{ path: `/${field}` }] },
      });
    }
    expect((await standing(of))['escort father']).toBe('open');
  });

  it('has the child in a hospital, which no notice names here, and the case shows it (cus.escort)', async () => {
    const of = await unreachable();
    await of.end('escort', 'handedOver', { receiver: 'hospital' });

    const end = (await of.history()).find(({ type }) => type === 'ChildPlaced');
    expect(end?.data).toMatchObject({ receiver: 'hospital', custody: { flags: ['not_named'] } });
  });

  it('is sent word once the child is placed, and then is to comply (cus.notify)', async () => {
    const of = await unreachable();
    const { id } = await of.duty('escort');
    expect((await standing(of))['notify-parents father']).toBeUndefined();
    await of.end('escort', 'handedOver');
    expect(id).toContain('.escort.father.1');

    expect((await of.duty('notify-parents')).basis).toEqual(['cus.notify']);
    await of.end('notify-parents', 'notified');
    await of.end('compliance', 'returned');

    const all = await stands(of, { 'compliance father': 'returned' });
    expect(all).toMatchObject({ 'notify-parents father': 'notified', 'reprimand father': 'open' });
  });

  it('is looked for again and again, and each attempt is noted (pol.contact)', async () => {
    const of = await unreachable();
    await of.end('escort', 'handedOver');
    const { id: dutyId, openedAt: at } = await of.duty('notify-parents');
    for (const text of ['拨打无人接听', '托工友转告']) {
      const body = { kind: 'contact_attempt', at, text } as const;
      await county.as('station').noteOnDuty({ params: { dutyId }, body });
    }

    const noted = (await of.history()).filter(({ type }) => type === 'DutyNoted');

    expect(noted.map(({ personal }) => personal?.text)).toEqual(['拨打无人接听', '托工友转告']);
    expect((await standing(of))['notify-parents father']).toBe('open');
  });

  it('needs no escort any more when the other parent is back, and nothing else is undone (cus.escort)', async () => {
    const of = await escorted();

    await of.endOf('father', 'compliance', 'returned');

    const all = await stands(of, {
      'escort mother': 'superseded',
      'notify-parents mother': 'superseded',
    });
    expect(all['compliance mother']).toBeUndefined();
    expect(all).toMatchObject({
      'compliance father': 'returned',
      'reprimand father': 'open',
      'reprimand mother': 'open',
      notify: 'open',
    });
    const end = (await of.history()).find(
      ({ type, data }) => type === 'DutyEnded' && String(data.dutyId).includes('.escort.mother'),
    );
    expect(end?.data.by).toEqual({ rule: expect.stringContaining('parent or trustee is there') });
  });

  it('has no second escort while one is under way: it serves the child, not the parent (cus.escort)', async () => {
    const of = await aFinding(system, county, BOTH);
    await of.endOf('father', 'order-return', 'unreachable');
    await stands(of, { 'escort father': 'open' });

    await of.endOf('mother', 'order-return', 'unreachable');

    await stands(of, { 'escort mother': 'superseded', 'escort father': 'open' });
    await of.endOf('father', 'escort', 'handedOver');
    await stands(of, { 'notify-parents father': 'open', 'notify-parents mother': 'open' });
  });

  it('who turns up while the escort is under way ends it, and it says who cares tonight (cus.escort)', async () => {
    const of = await unreachable();
    const { id } = await of.duty('escort');

    await of.end('escort', 'notNeeded', { careTonight: '父亲', reason: '父亲已赶到' });
    await of.end('notify-parents', 'notified');
    await of.end('compliance', 'returned');

    expect(await wroteAt(of, { id })).toEqual({ careTonight: '父亲', reason: '父亲已赶到' });
    expect((await standing(of))['compliance father']).toBe('returned');
  });
});

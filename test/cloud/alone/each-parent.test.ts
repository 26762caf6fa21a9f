import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { theSystem } from '../world.ts';
import { aFinding, BOTH, standing, stands, wroteAt } from './a-response.ts';

describe('the police who find a child living alone', () => {
  let system: System;
  let county: County;

  beforeAll(async () => {
    system = await theSystem();
    county = await aCounty(system);
  });

  it('order each parent back, and reprimand each, and tell the authorities beside it (pol.alone)', async () => {
    const of = await aFinding(system, county, BOTH);

    await stands(of, {
      'order-return father': 'open',
      'order-return mother': 'open',
      'reprimand father': 'open',
      'reprimand mother': 'open',
      notify: 'open',
    });
    for (const type of ['order-return', 'reprimand']) {
      const { owner, basis } = await of.duty(type);
      expect(owner).toEqual({ office: county.offices.station, post: 'police_station' });
      expect(basis).toEqual(['pol.alone', 'pol.roster']);
    }
  });

  it('keep it open that a parent comes who was reached far away, and escort nobody (pol.alone)', async () => {
    const of = await aFinding(system, county, { careTonight: '今晚由姑姑照料' });

    await of.end('order-return', 'ordered', { answer: '在深圳，后天才能到家' });

    await stands(of, { 'order-return father': 'ordered', 'compliance father': 'open' });
    expect(Object.keys(await standing(of))).not.toContain('escort father');
    const { duties } = await of.show();
    const dispatch = duties.find(({ type }) => type === 'dispatch');
    expect(await wroteAt(of, dispatch ?? { id: '' as never })).toMatchObject({
      careTonight: '今晚由姑姑照料',
    });
  });

  it('do not take a promise for a return (pol.alone)', async () => {
    const of = await aFinding(system, county);
    await of.end('order-return', 'ordered');
    const before = await of.duty('compliance');
    const promisedFor = new Date(Date.parse(before.openedAt) + 86_400_000).toISOString();

    const { status, body } = await county.as('station').noteOnDuty({
      params: { dutyId: before.id },
      body: { kind: 'promise', at: before.openedAt, text: '父亲说后天到家', promisedFor },
    });

    expect(status).toBe(201);
    expect(body.noted).toMatchObject({ kind: 'promise', promisedFor });
    const after = await of.duty('compliance');
    expect(after).toMatchObject({ due: before.due, nextTelling: before.nextTelling });
    expect(after.endsBy.map(({ outcome }) => outcome)).not.toContain('promised');
    const note = (await of.history()).find(({ type }) => type === 'DutyNoted');
    expect(note?.personal).toMatchObject({ text: '父亲说后天到家' });
  });

  it('end it by a return that was seen (pol.alone)', async () => {
    const of = await aFinding(system, county);
    await of.end('order-return', 'ordered');

    const { ended, id } = await of.end('compliance', 'returned', { seenBy: '周警官' });

    expect(ended?.outcome).toBe('returned');
    expect(await wroteAt(of, { id })).toEqual({ seenBy: '周警官' });
  });

  it('end it by a capable adult whom the parent names, and say why capable (fam.entrust)', async () => {
    const of = await aFinding(system, county);
    await of.end('order-return', 'ordered', { demand: 'trustee' });
    await expect(
      of.end('compliance', 'trusteeNamed', { capability: undefined }),
    ).rejects.toMatchObject({ status: 400, body: { errors: [{ path: '/capability' }] } });

    await of.end('compliance', 'trusteeNamed');

    const all = await stands(of, { 'compliance father': 'trusteeNamed' });
    expect(all['reprimand father']).toBe('open');
  });

  it('go two ways with two parents: the one reached, the other not (pol.alone, cus.escort)', async () => {
    const of = await aFinding(system, county, BOTH);
    await of.endOf('father', 'order-return', 'ordered');
    await of.endOf('mother', 'order-return', 'unreachable');

    const all = await stands(of, { 'compliance father': 'open', 'escort mother': 'open' });

    expect(all['escort father']).toBeUndefined();
    expect(all['compliance mother']).toBeUndefined();
  });

  it('still owe the reprimand of a parent whom nobody reaches, or say why not (pol.alone)', async () => {
    const of = await aFinding(system, county);
    await of.end('order-return', 'unreachable');
    await of.end('escort', 'handedOver');

    const all = await stands(of, { 'notify-parents father': 'open' });
    expect(all['reprimand father']).toBe('open');

    await of.end('reprimand', 'notGiven', { reason: '父亲下落不明' });
    expect((await standing(of))['reprimand father']).toBe('notGiven');
  });

  it('owe none of it in another situation, and tell and have it assessed still (pol.notice, ass.joint)', async () => {
    const of = await aFinding(system, county, {
      ...BOTH,
      situations: ['accidental_injury'],
    });

    await of.end('notify', 'sent');
    const { owner } = await of.duty('assess');

    expect(owner).toMatchObject({ office: county.offices.township });
    const all = Object.keys(await standing(of));
    for (const type of ['order-return', 'reprimand', 'escort', 'compliance']) {
      expect(all.filter((name) => name.startsWith(type))).toEqual([]);
    }
  });

  it('are free to find two situations at once: each has what follows from it (pol.alone)', async () => {
    const of = await aFinding(system, county, {
      situations: ['accidental_injury', 'living_alone'],
    });

    await stands(of, { 'order-return father': 'open', notify: 'open' });
    expect((await of.show()).situations).toEqual(['accidental_injury', 'living_alone']);
  });
});

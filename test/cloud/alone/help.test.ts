import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { eventually } from '../eventually.ts';
import type { TheCase } from '../flow/a-case.ts';
import { theSystem } from '../world.ts';
import { aFinding, standing, stands, wroteAt } from './a-response.ts';

describe('the assessment', () => {
  let system: System;
  let county: County;

  const notified = async (): Promise<TheCase> => {
    const of = await aFinding(system, county);
    await of.end('notify', 'sent');
    return of;
  };

  beforeAll(async () => {
    system = await theSystem();
    county = await aCounty(system);
  });

  it('is owed by the township after the notice, while the parents are awaited (ass.joint)', async () => {
    const of = await notified();

    const { owner, basis } = await of.duty('assess');

    expect(owner).toEqual({ office: county.offices.township, post: 'township' });
    expect(basis).toEqual(['ass.joint', 'ass.coop']);
    expect(await standing(of)).toMatchObject({ 'order-return father': 'open', assess: 'open' });
  });

  it('says how safe, how guarded and how healthy the child is, and who took part (ass.joint, ass.coop)', async () => {
    const of = await notified();
    await expect(of.end('assess', 'concluded', { participants: [] })).rejects.toMatchObject({
      status: 400,
      body: { errors: [{ path: '/participants' }] },
    });

    const { id } = await of.end('assess', 'concluded', {
      participants: ['civil_affairs', 'police', 'school'],
    });

    expect(await wroteAt(of, { id })).toMatchObject({
      safety: '安全',
      safetyRestsOn: '入户查看',
      guardianship: '奶奶照料',
      health: '良好',
    });
    const end = (await of.history()).find(({ data }) => data.dutyId === id && data.fields);
    expect(end?.data.fields).toMatchObject({ participants: ['civil_affairs', 'police', 'school'] });
  });

  it('is not concluded without a word on safety, guardianship and health (ass.joint)', async () => {
    const of = await notified();

    for (const field of ['safety', 'guardianship', 'health']) {
      await expect(of.end('assess', 'concluded', { [field]: undefined })).rejects.toMatchObject({
        body: { errors: [{ path: `/${field}` }] },
      });
    }
  });

  it('is concluded without a part only with a reason, is shown so, and the part stays owed (ass.joint, ass.coop)', async () => {
    const of = await notified();
    await of.duty('assess');
    await of.end('assess-police', 'given');

    await expect(of.end('assess', 'concluded', { without: undefined })).rejects.toMatchObject({
      status: 400,
      body: { errors: [{ path: '/without' }] },
    });
    await of.end('assess', 'concluded');

    const shown = { services: ['psychological_counselling'], missing: ['civil_affairs'] };
    expect((await of.show()).assessment).toMatchObject({ ...shown, owed: ['civil_affairs'] });
    await of.end('assess-civil-affairs', 'given');
    expect((await of.show()).assessment).toMatchObject({ ...shown, owed: [] });
  });

  it('has each service that goes on followed, until a person says what came of it (ass.services)', async () => {
    const of = await notified();
    await of.end('assess', 'concluded', { hardship: false });
    const going = {
      service: 'psychological_counselling',
      provider: '镇社工站',
      outcome: 'under_way',
    };
    await of.end('serve', 'arranged', { referrals: [going] });

    const followed = await of.duty('follow-referral');
    expect(followed).toMatchObject({ subject: 'psychological_counselling' });
    expect(followed.due).toBeDefined();
    await of.end('follow-referral', 'provided', { childAnswer: '好多了' });
    expect((await of.open()).map(({ type }) => type)).not.toContain('follow-referral');
  });

  it('leads to services, each with its outcome (ass.services)', async () => {
    const of = await notified();
    await of.end('assess', 'concluded', { hardship: false });

    expect(await of.duty('serve')).toMatchObject({
      owner: { office: county.offices.township },
      basis: ['ass.services'],
    });
    const referrals = [{ service: 'legal_aid', provider: '法律援助中心', outcome: 'sometimes' }];
    await expect(of.end('serve', 'arranged', { referrals })).rejects.toMatchObject({
      body: { errors: [{ path: '/referrals/0/outcome' }] },
    });
    await of.end('serve', 'arranged');
    await stands(of, { serve: 'arranged', secure: 'superseded' });
  });

  it('brings a family in hardship into social assistance, by civil affairs (fam.welfare)', async () => {
    const of = await notified();
    await of.end('assess', 'concluded', { services: [] });

    expect(await of.duty('secure')).toMatchObject({
      owner: { office: county.offices.civilAffairs },
      basis: ['fam.welfare'],
    });
    await stands(of, { serve: 'superseded' });
    await of.end('secure', 'enrolled');
    await stands(of, { secure: 'enrolled' });
  });

  it.each([
    { hardship: true, meetsPolicy: false },
    { hardship: false, meetsPolicy: true },
  ])('owes no assistance where %j: both are asked for (fam.welfare)', async (conclusion) => {
    const of = await notified();

    await of.end('assess', 'concluded', conclusion);

    await stands(of, { serve: 'open', secure: 'superseded' });
  });

  it('that finds nothing needed ends services and assistance by themselves (ass.services, fam.welfare)', async () => {
    const of = await notified();

    await of.end('assess', 'concluded', { services: [], hardship: false, meetsPolicy: false });

    await stands(of, { serve: 'superseded', secure: 'superseded' });
    const rules = await eventually(async () => {
      const ends = (await of.history()).flatMap(({ data }) =>
        data.outcome === 'superseded' ? [JSON.stringify(data.by)] : [],
      );
      return ends.length === 3 && ends;
    });
    expect(rules.join()).toContain('the assessment calls for no services');
    expect(rules.join()).toContain('no hardship, or outside the policy');
  });
});

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

    expect(await wroteAt(of, { id })).toEqual({
      safety: '安全',
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

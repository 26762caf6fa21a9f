import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { aFinding, stands } from '../alone/a-response.ts';
import { eventually } from '../eventually.ts';
import type { TheCase } from '../flow/a-case.ts';
import { nowOf } from '../flow/time.ts';
import { theSystem } from '../world.ts';

describe('a child who cannot stay at home', () => {
  let system: System;

  const unreachable = async (county: County): Promise<TheCase> => {
    const of = await aFinding(system, county);
    await of.end('order-return', 'unreachable');
    await of.duty('escort');
    return of;
  };

  const toHome = (county: County, change = {}) => ({
    receiver: 'welfare_institution',
    placeId: `h${county.code}`,
    receivedBy: '李院长',
    place: '福利院',
    reason: '离家最近',
    ...change,
  });

  /** The number of free beds in the welfare home, once the index has followed. */
  const freeBeds = async (county: County, caseNumber?: string): Promise<number | undefined> => {
    const query = { division: county.town, ...(caseNumber && { case: caseNumber }) };
    const { body } = await county.as('civilAffairs').listPlaces({ query });
    return body.items.find(({ id }) => id === `h${county.code}`)?.free;
  };

  const incident = async (county: County, caseNumber: string, what: 'ill' | 'gone') => {
    const body = { incident: what, at: await nowOf(system), text: '夜间发烧' } as const;
    return county.as('institution').noteIncident({ params: { caseNumber }, body });
  };

  beforeAll(async () => {
    system = await theSystem();
  });

  it('is brought to the nearest place with a bed, is named a person, and goes home in writing (cus.escort, cus.admit)', async () => {
    const county = await aCounty(system);
    const of = await unreachable(county);
    const { caseNumber } = of;
    expect(await eventually(async () => (await freeBeds(county, caseNumber)) === 1)).toBe(true);

    await of.end('escort', 'handedOver', toHome(county));

    const { custody } = await of.show();
    expect(custody).toMatchObject({
      kind: 'temporary_care',
      receiver: 'welfare_institution',
      office: county.offices.institution,
      named: false,
    });
    expect(await freeBeds(county)).toBe(0);
    await stands(of, { 'name-carer': 'open', 'end-custody': 'open', 'review-custody': 'open' });
    await of.end('admit', 'admitted', { namedPerson: '王老师' });
    await stands(of, { 'name-carer': 'superseded' });

    await of.end('end-custody', 'ended', {
      how: 'parent_returned',
      to: 'father',
      handedBy: '王老师',
      receivedBy: '父亲',
      record: 'HB-1',
      reason: '父亲已返回',
    });

    expect((await of.show()).custody).toBeUndefined();
    expect(await freeBeds(county)).toBe(1);
    await stands(of, { 'review-custody': 'superseded' });
  });

  it('gets the last bed, and another, placed at the same moment, does not (cus.receive)', async () => {
    const county = await aCounty(system);
    const cases = [await unreachable(county), await unreachable(county)];

    const results = await Promise.allSettled(
      cases.map((of) => of.end('escort', 'handedOver', toHome(county))),
    );

    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const [refused] = results.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
    expect(refused).toMatchObject({
      status: 400,
      body: { errors: [{ path: '/placeId', allowed: '≤ 1' }] },
    });
    expect(await freeBeds(county)).toBe(0);
  });

  it('is answered for at once when it falls ill, and searched for when it is gone (pol.missing)', async () => {
    const county = await aCounty(system);
    const of = await unreachable(county);
    await of.end('escort', 'handedOver', toHome(county));
    await incident(county, of.caseNumber, 'ill');
    await incident(county, of.caseNumber, 'gone');

    await stands(of, { 'answer-incident': 'open', 'search-child': 'open' });
    const told = await eventually(async () => {
      const alerts = await of.alerts();
      const offices = alerts.filter(({ duty }) => duty.includes('.answer-incident.'));
      return new Set(offices.map(({ office }) => office)).size >= 3 && offices;
    });
    expect(told.map(({ office }) => office)).toContain(county.offices.civilAffairs);
  });
});

import { beforeAll, expect, it } from 'vitest';
import { ADMINISTRATOR, type System } from '#local/system';
import { OfficeId } from '#schemas/ids';
import { aCounty, type County } from '../a-county.ts';
import { eventually } from '../eventually.ts';
import { theSystem } from '../world.ts';
import { aCase } from './a-case.ts';
import { recipients } from './told.ts';

let system: System;
let county: County;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
});

it('a closed office’s duties are its successor’s at once, and its worklist follows', async () => {
  const of = await aCase(system, county);
  const { id } = await of.duty('dispatch');
  const station = OfficeId.parse(county.offices.station);
  const successor = OfficeId.parse(county.offices.otherStation);

  const closing = { params: { officeId: station }, body: { successor, reason: '机构合并' } };
  await system.as(ADMINISTRATOR).closeOffice(closing);

  const { body: shown } = await county.as('otherStation').showDuty({ params: { dutyId: id } });
  expect(shown).toMatchObject({ owner: { office: successor }, version: 1 });
  await expect(of.end('dispatch', 'found', {}, 'station')).rejects.toMatchObject({ status: 403 });
  await eventually(async () => {
    const { body } = await county
      .as('otherStation')
      .showWorklist({ query: { office: successor, limit: 100 } });
    return body.items.some((duty) => duty.id === id);
  });
  await eventually(
    async () => (await recipients(of, { type: 'dispatch', office: successor })).length > 0,
  );
  await of.end('dispatch', 'found', {}, 'otherStation');
  expect((await of.duty('notify')).owner).toMatchObject({ office: successor });
  expect((await of.history()).map(({ type }) => type)).toContain('OwnerSucceeded');
});

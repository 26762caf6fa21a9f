import { beforeAll, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County, countyLines } from '../a-county.ts';
import { theSystem } from '../world.ts';
import { aCase, ago } from './a-case.ts';
import { refusal } from './a-problem.ts';

let system: System;
let county: County;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
});

/** Loads an officer's line again with another office, and the station's line, which lists only its own people. */
const moves = async (id: string, office: string) => {
  const of = (wanted: string) =>
    countyLines(county.code, 'x').find((each) => 'id' in each && each.id === wanted);
  const { station } = county.offices;
  const officers = [county.people.station, ...(office === station ? [id] : [])];
  const lines = [
    { ...of(station), officers },
    { ...of(id), office },
  ] as never;
  await system.as('administrator').loadDirectory({ body: { lines } });
};

it('a transfer to another office counts at once, with the token that the officer has', async () => {
  const { caseNumber, duty } = await aCase(county);
  const { id, version } = await duty('accept');
  const officer = county.as('stationSecond');
  const call = { params: { caseNumber } };
  const before = await officer.showCase(call);

  await moves(county.people.stationSecond, county.offices.otherStation);
  const hidden = await refusal(officer.showCase(call));
  const body = { outcome: 'accepted', at: ago(0) };
  const refused = await refusal(officer.endDuty({ params: { dutyId: id }, version, body }));
  const me = await officer.showMe();
  await moves(county.people.stationSecond, county.offices.station);

  expect(before.status).toBe(200);
  expect(hidden).toMatchObject({ status: 404, code: 'not-found' });
  expect(refused).toMatchObject({ status: 404, code: 'not-found' });
  expect(me.body.office).toBe(county.offices.otherStation);
  expect((await officer.showCase(call)).status).toBe(200);
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { aCase } from '../flow/a-case.ts';
import { theSystem } from '../world.ts';

let system: System;
let county: County;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
});

type Body = Parameters<ReturnType<County['as']>['identifyChild']>[0];

const says = (caseNumber: string, body: NonNullable<Body>['body']) =>
  county.as('station').identifyChild({ params: { caseNumber }, body });

const childOf = async (caseNumber: string) =>
  (await county.as('countyPolice').showCase({ params: { caseNumber } })).body.child;

describe('a child as officers find it', () => {
  it('is corrected without a number, and both words are kept with who said them (reg.content)', async () => {
    const of = await aCase(system, county);

    const { status, body } = await says(of.caseNumber, {
      name: '李小雪',
      birthDate: '2014-05-06',
      documentSeen: true,
    });

    expect([status, body.warnings]).toEqual([200, []]);
    const { name, birthDate, sex } = await childOf(of.caseNumber);
    expect(name).toMatchObject({
      value: '李小雪',
      standing: 'confirmed',
      ground: 'document',
      by: {
        officer: county.people.station,
        office: county.offices.station,
        post: 'police_station',
      },
      others: [{ value: '李小雨', standing: 'said', by: { reporter: `${of.caseNumber}-R1` } }],
    });
    expect(birthDate).toMatchObject({ value: '2014-05-06', others: [{ value: '2015-03-02' }] });
    expect(sex).toMatchObject({ value: 'female', standing: 'said' });

    const stated = (await of.history()).find(({ type }) => type === 'ChildStated');
    expect(stated?.personal).toMatchObject({ name: '李小雪', birthDate: '2014-05-06' });
    expect(JSON.stringify(stated?.data)).not.toMatch(/李小雪|2014/);
  });

  it('is named although nobody knows when it was born, nor any number (reg.content)', async () => {
    const of = await aCase(system, county, { child: { description: '村口发现的女婴' } });
    expect(await childOf(of.caseNumber)).toEqual({ warnings: [] });

    await says(of.caseNumber, {
      name: '党福',
      birthAbout: '2026-05',
      sex: 'female',
      otherDocument: { kind: 'other', number: '弃婴捡拾证明 2026-17' },
    });

    const child = await childOf(of.caseNumber);
    expect([child.name?.value, child.birthAbout?.value, child.sex?.value]).toEqual([
      '党福',
      '2026-05',
      'female',
    ]);
    expect([child.citizenId, child.birthDate, child.warnings]).toEqual([undefined, undefined, []]);
  });

  it('of whom a number, a sex and a birth date say different things is warned of, until the police decide (reg.content)', async () => {
    const citizenId = '430903201501010012';
    const of = await aCase(system, county, {
      child: { citizenId, sex: 'female', birthDate: '2010-10-10' },
    });
    const codes = async () =>
      (await childOf(of.caseNumber)).warnings.map(({ code, field }) => [code, field]);
    expect(await codes()).toEqual([
      ['birth_date_differs', '/citizenId'],
      ['sex_differs', '/citizenId'],
    ]);

    const { body } = await says(of.caseNumber, { birthDate: '1900-01-01' });
    expect(body.warnings.map(({ code }) => code)).toContain('not_a_child');
    expect(JSON.stringify(body)).not.toMatch(/1900|2010|2015/);

    await says(of.caseNumber, { birthDate: '2010-10-10', sex: 'female', reason: '户籍底册核实' });
    expect((await childOf(of.caseNumber)).birthDate).toMatchObject({
      value: '2010-10-10',
      ground: 'reason',
      disputed: false,
    });
  });

  it('is told nothing by an empty body, nor by a day and a guess at once (reg.content)', async () => {
    const of = await aCase(system, county);
    await expect(says(of.caseNumber, { documentSeen: true })).rejects.toMatchObject({
      status: 400,
      body: { code: 'bad-input' },
    });
    await expect(
      says(of.caseNumber, { birthDate: '2014-05-06', birthAbout: '2014' }),
    ).rejects.toMatchObject({ status: 400, body: { errors: [{ path: '/birthAbout' }] } });
  });
});

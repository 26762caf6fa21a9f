import { beforeAll, describe, expect, it } from 'vitest';
import { dateOf } from '#domain/time/zone';
import type { System } from '#local/system';
import { Instant } from '#schemas/time';
import { aCounty, type County } from '../a-county.ts';
import { aReport } from '../a-report.ts';
import { theCase } from '../flow/a-case.ts';
import { alone, nowOf, outage } from '../flow/time.ts';
import { theSystem } from '../world.ts';

let system: System;
let county: County;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
});

describe('a child that turns 16 in the middle of its case', () => {
  it('is told of to whoever owes something, and nothing ends by it (A-30)', async () => {
    await alone(system);
    const tomorrow = dateOf(
      Instant.parse(new Date(Date.parse(await nowOf(system)) + 86_400_000).toISOString()),
    );
    const birthDate = `${Number(tomorrow.slice(0, 4)) - 16}${tomorrow.slice(4)}`;
    const { body } = await county.as('school').makeReport({
      body: aReport(county, { child: { name: '李小雨', birthDate } }),
    });
    const of = theCase(system, county, body.caseNumber);

    await outage(system, 2, 'day');

    const turned = (await of.history()).filter(({ type }) => type === 'ChildTurned');
    expect(turned.map(({ data }) => data)).toEqual([{ age: 16 }]);
    expect((await of.duty('dispatch')).ended).toBeUndefined();
  });
});

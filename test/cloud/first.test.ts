import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from './a-county.ts';
import { aReport } from './a-report.ts';
import { eventually } from './eventually.ts';
import { theSystem } from './world.ts';

describe('a report', () => {
  let system: System;
  let county: County;

  beforeAll(async () => {
    system = await theSystem();
    county = await aCounty(system);
  });

  it('is receipted in one call, with the telephone of its station', async () => {
    const { status, body } = await county.as('school').makeReport({ body: aReport(county) });

    expect(status).toBe(201);
    expect(body.station.telephone).toBe('0737-1234567');
    expect(body.caseNumber).toMatch(/^[0-9A-Z]{8}$/);
  });

  it('starts an execution that can be inspected', async () => {
    const { body } = await county.as('school').makeReport({ body: aReport(county) });
    const params = { caseNumber: body.caseNumber };

    const seen = await eventually(async () => {
      const { body: found } = await county.as('countyPolice').showCase({ params });
      return found.reports[0]?.registerNumber && found;
    });

    expect(seen.episodes[0]?.executions[0]?.name).toContain(body.caseNumber);
  });
});

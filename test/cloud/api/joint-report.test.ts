import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { allTaken, reportTogether } from '../a-joint-report.ts';
import { theSystem } from '../world.ts';
import { caseOf } from './a-case.ts';

let system: System;
let county: County;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
});

describe('a joint report', () => {
  it('is acknowledged with 202, and each child has a case, a receipt and a station that is told', async () => {
    const { jointReport, children } = await reportTogether(county, 6);
    expect(children).toBe(6);

    const taken = await allTaken(county, jointReport);

    expect(new Set(taken.map(({ caseNumber }) => caseNumber)).size).toBe(6);
    for (const { caseNumber = '', receipt = '' } of taken) {
      const { duties, child } = await caseOf(county, caseNumber);
      expect(duties.map(({ type }) => type)).toEqual(
        expect.arrayContaining(['accept', 'dispatch']),
      );
      expect(child).toBeDefined();
      const { body } = await county.as('school').showReport({ params: { receipt } });
      expect(body.state).toBe('received');
    }
  });
});

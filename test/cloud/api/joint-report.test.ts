import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { aReport } from '../a-report.ts';
import { eventually } from '../eventually.ts';
import { theSystem } from '../world.ts';
import { caseOf } from './a-case.ts';

let system: System;
let county: County;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
});

const reported = async (count: number) => {
  const { child: _child, ...common } = aReport(county);
  const children = Array.from({ length: count }, (_, index) => ({
    child: { name: `小雨${index}` },
  }));
  return (await county.as('school').makeJointReport({ body: { ...common, children } })).body;
};

const childrenOf = async (jointReport: string) =>
  (await county.as('school').showJointReport({ params: { jointReport } })).body.children;

describe('a joint report', () => {
  it('is acknowledged with 202, and each child has a case, a receipt and a station that is told', async () => {
    const { jointReport, children } = await reported(6);
    expect(children).toBe(6);

    const taken = await eventually(async () => {
      const all = await childrenOf(jointReport);
      return all.every(({ state }) => state === 'taken') && all;
    });

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

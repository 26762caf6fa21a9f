import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { aReport } from '../a-report.ts';
import { theCase } from '../flow/a-case.ts';
import { theSystem } from '../world.ts';

let system: System;
let county: County;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
});

describe('a report that came by telephone', () => {
  it('runs from when it was made, though an officer enters it later (pol.accept, A-45)', async () => {
    const reportedAt = '2026-01-05T01:00:00.000Z';
    const body = aReport(county, { door: 'telephone', reportedAt });
    const { body: given } = await county.as('station').makeReport({ body });

    const of = theCase(system, county, given.caseNumber);
    for (const type of ['accept', 'dispatch']) {
      expect(await of.duty(type)).toMatchObject({ overdue: true });
    }
  });
});

describe('who must report what', () => {
  it('is told by kind of reporter, with its words and where they are written (rep.who, rep.time)', async () => {
    const query = { division: county.town };
    const { body } = await county.as('school').listReporterKinds({ query });

    const school = body.items.find(({ kind }) => kind === 'school');
    expect(school).toMatchObject({ duty: 'mandatory', unit: true });
    expect(school?.must[0]?.words.title.zh).toBe('第一时间');
    expect(school?.must[0]?.basis.length).toBeGreaterThan(0);
  });
});

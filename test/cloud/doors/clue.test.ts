import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { aClue } from '../a-report.ts';
import { eventually } from '../eventually.ts';
import { theCase } from '../flow/a-case.ts';
import { theSystem } from '../world.ts';

let system: System;
let county: County;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
});

describe('a teacher who sees early signs', () => {
  it('sends a clue that civil affairs finds to be a report, and its first time is kept (rep.early)', async () => {
    const reportedAt = '2026-01-05T01:00:00.000Z';
    const { body } = await county.as('school').sendClue({ body: aClue(county, { reportedAt }) });
    const of = theCase(system, county, body.caseNumber);
    const { id, version } = await of.duty('look-into-clue');

    await county.as('civilAffairs').endDuty({
      params: { dutyId: id },
      version,
      body: {
        outcome: 'isReport',
        at: reportedAt,
        situations: ['guardian_not_performing'],
        reason: '查实父母长期不履行监护责任。',
      },
    });

    await eventually(async () => of.duty('dispatch'));
    const params = { caseNumber: body.caseNumber };
    const { body: shown } = await county.as('station').showCase({ params });
    expect(shown.reports).toMatchObject([{ reportedAt, below: 'clue' }]);
    const { receipt } = body;
    const { body: asked } = await county.as('school').showReport({ params: { receipt } });
    expect(asked).toMatchObject({ state: 'received', telephoneNow: false });
  });
});

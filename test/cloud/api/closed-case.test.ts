import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { theCase } from '../flow/a-case.ts';
import { UNFOUNDED } from '../flow/outcomes.ts';
import { play } from '../flow/play.ts';
import { theSystem } from '../world.ts';
import { aCase, ago, dutyOf, historyOf } from './a-case.ts';
import { refusal } from './a-problem.ts';

let system: System;
let county: County;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
});

describe('a case that is closed', () => {
  it('takes no outcome, no acknowledgement and no resumption', async () => {
    const { caseNumber } = await aCase(county);
    const accepted = await dutyOf(county, caseNumber, 'accept');
    await play(theCase(system, county, caseNumber), { plan: UNFOUNDED });
    const before = await historyOf(county, caseNumber);

    const { id, version } = { ...accepted, version: accepted.version + 1 };
    const again = { params: { dutyId: id }, version, body: { outcome: 'accepted', at: ago(1) } };
    const outcome = await refusal(county.as('station').endDuty(again));
    const seen = await refusal(county.as('station').acknowledgeDuty({ params: { dutyId: id } }));
    const resumed = await refusal(
      county.as('countyPolice').resumeCase({ params: { caseNumber }, body: { reason: 'x' } }),
    );

    expect(outcome).toMatchObject({ status: 409, code: 'duty-ended' });
    expect(seen).toMatchObject({ status: 409, code: 'duty-ended' });
    expect(resumed).toMatchObject({ status: 409, code: 'case-closed' });
    expect(await historyOf(county, caseNumber)).toEqual(before);
  });
});

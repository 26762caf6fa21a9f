import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County, type Role } from '../a-county.ts';
import { eventually } from '../eventually.ts';
import { theSystem } from '../world.ts';
import { aCase, ago, dutyOf, historyOf } from './a-case.ts';
import { refusal } from './a-problem.ts';
import { found } from './wrong-outcomes.ts';

let system: System;
let county: County;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
});

/** Waits until a duty is open, and ends it. */
const ends = (caseNumber: string, role: Role, type: string, body: object) =>
  eventually(async () => {
    const duty = await dutyOf(county, caseNumber, type).catch(() => undefined);
    if (!duty) return undefined;
    const { id, version } = duty;
    const call = { params: { dutyId: id }, version, body: { at: ago(0), ...body } };
    return (await county.as(role).endDuty({ ...call, body: call.body as never })).body;
  });

describe('a case that is closed', () => {
  it('takes no outcome, no acknowledgement and no resumption', async () => {
    const { caseNumber } = await aCase(county);
    const accepted = await ends(caseNumber, 'station', 'accept', { outcome: 'accepted' });
    await ends(caseNumber, 'station', 'dispatch', found);
    await ends(caseNumber, 'station', 'notify', { outcome: 'sent', content: '通报' });
    await ends(caseNumber, 'civilAffairs', 'close', {
      outcome: 'closed',
      disposition: 'response_complete',
      reason: '已办结',
    });
    const before = await historyOf(county, caseNumber);

    const { id, version } = accepted;
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

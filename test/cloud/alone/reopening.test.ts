import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { aCitizenId, aReport } from '../a-report.ts';
import { refusal } from '../api/a-problem.ts';
import { aCase, type TheCase } from '../flow/a-case.ts';
import { UNFOUNDED } from '../flow/outcomes.ts';
import { play } from '../flow/play.ts';
import { theSystem } from '../world.ts';

let system: System;
let county: County;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
});

describe('reopening a case', () => {
  const reopens = ({ caseNumber }: TheCase, reason = '孩子又独自在家') =>
    county.as('civilAffairs').reopenCase({ params: { caseNumber }, body: { reason } });

  it('is a command with a reason, after which the police go again', async () => {
    const of = await aCase(system, county);
    await play(of, { plan: UNFOUNDED });

    const { body } = await reopens(of);

    expect(body.status).toBe('open');
    const event = (await of.history()).find(({ type }) => type === 'CaseReopened');
    expect(event?.personal).toEqual({ reason: '孩子又独自在家' });
    expect((await of.duty('dispatch')).id).toContain('.emergency-response-2.');
    await of.end('accept', 'accepted');
    const { duties } = await of.show();
    expect(duties.filter(({ type }) => type === 'feedback')).toHaveLength(1);
    await play(of, { plan: UNFOUNDED });
    expect((await of.show()).status).toBe('closed');
  });

  it('is refused without a reason, and of a case that is open', async () => {
    const of = await aCase(system, county);
    expect((await refusal(reopens(of))).code).toBe('not-closed');
    expect(await refusal(reopens(of, ''))).toMatchObject({ errors: [{ path: '/reason' }] });
  });

  it('takes the child’s further reports again, and is refused where another case has them', async () => {
    const child = { citizenId: aCitizenId() };
    const report = async () =>
      (await county.as('school').makeReport({ body: aReport(county, { child }) })).body.caseNumber;
    const of = await aCase(system, county, { child });
    await play(of, { plan: UNFOUNDED });
    await reopens(of);
    expect(await report()).toBe(of.caseNumber);

    await play(of, { plan: UNFOUNDED });
    const other = await report();

    expect(other).not.toBe(of.caseNumber);
    expect((await refusal(reopens(of))).code).toBe('child-has-case');
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { dutyTypes } from '#schemas/duties/index';
import { aCounty, type County, type Role } from '../a-county.ts';
import { refusal } from '../api/a-problem.ts';
import { aCase, type TheCase } from '../flow/a-case.ts';
import { UNFOUNDED, USUAL } from '../flow/outcomes.ts';
import { play } from '../flow/play.ts';
import { nowOf } from '../flow/time.ts';
import { theSystem } from '../world.ts';
import { aFinding, stands } from './a-response.ts';

let system: System;
let county: County;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
});

const closes = async ({ caseNumber }: TheCase, as: Role = 'civilAffairs') =>
  county.as(as).closeCase({
    params: { caseNumber },
    body: { at: await nowOf(system), disposition: 'response_complete', reason: '各项职责已办结' },
  });

const missing = async (of: TheCase): Promise<readonly string[]> => {
  const { code, errors = [] } = await refusal(closes(of));
  expect(code).toBe('not-yet');
  return errors.map(({ path }) => path.replace(/^\/[^.]+\.[a-z-]+-1\./, ''));
};

describe('a case', () => {
  it('is not closed before its duties are done, and the refusal names each (pol.alone, pol.notice)', async () => {
    const of = await aFinding(system, county);
    await of.end('order-return', 'ordered');
    await stands(of, { 'compliance father': 'open', notify: 'open', 'reprimand father': 'open' });

    const { errors } = await refusal(closes(of));

    expect((await missing(of)).toSorted()).toEqual([
      '/emergency-response-1',
      '/parent-recall-1',
      'accept.1',
      'compliance.father.1',
      'notify.1',
      'reprimand.father.1',
    ]);
    expect(errors).toContainEqual({
      path: `/${of.caseNumber}.parent-recall-1.compliance.father.1`,
      zh: `未办结：${dutyTypes.compliance.title.zh}`,
      en: `still open: ${dutyTypes.compliance.title.en}`,
    });
    expect((await of.show()).status).toBe('open');
  });

  it('is not closed while one of them is open, whichever is the last (ass.joint, ass.services)', async () => {
    const of = await aCase(system, county);
    await of.end('accept', 'accepted');
    await of.end('dispatch', 'found');
    await of.end('order-return', 'ordered');
    await of.end('notify', 'sent');
    await stands(of, { 'compliance father': 'open', 'reprimand father': 'open' });
    await of.duty('assess');
    expect((await missing(of)).toSorted()).toEqual([
      '/emergency-response-1',
      '/parent-recall-1',
      'assess-civil-affairs.1',
      'assess-police.1',
      'assess.1',
      'compliance.father.1',
      'feedback.1',
      'reprimand.father.1',
    ]);

    await of.end('assess', 'concluded', { hardship: false });
    await of.duty('serve');
    for (const type of [
      ...['compliance', 'reprimand', 'feedback', 'serve'],
      ...['assess-police', 'assess-civil-affairs'],
    ]) {
      expect((await missing(of)).some((path) => path.startsWith(type))).toBe(true);
      await of.end(type, USUAL[type] ?? '');
      expect((await of.show()).status).toBe('open');
    }
    await play(of, { plan: { close: 'closed' } });
  });

  it('is closed when they are done, by a person who says why', async () => {
    const of = await aCase(system, county);
    await play(of, { plan: USUAL }, 'close');

    const { body } = await closes(of);

    expect(body).toEqual({ caseNumber: of.caseNumber, status: 'closed' });
    const { status, duties, closedAt } = await of.show();
    expect(status).toBe('closed');
    expect(closedAt).toBeDefined();
    expect(duties.find(({ type }) => type === 'close')?.ended?.outcome).toBe('closed');
    expect((await refusal(closes(of))).code).toBe('case-closed');
  });

  it('is closed only by civil affairs', async () => {
    const of = await aCase(system, county);
    await play(of, { plan: UNFOUNDED }, 'close');

    expect((await refusal(closes(of, 'countyPolice'))).code).toBe('not-allowed');
    expect((await refusal(closes(of, 'township'))).code).toBe('not-found');
  });
});

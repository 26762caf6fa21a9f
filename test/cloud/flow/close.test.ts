import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { aCitizenId, aReport } from '../a-report.ts';
import { eventually } from '../eventually.ts';
import { theSystem } from '../world.ts';
import { aCase, type TheCase, theCase } from './a-case.ts';
import { kill } from './executions.ts';
import { UNFOUNDED } from './outcomes.ts';
import { play } from './play.ts';
import { alone } from './time.ts';

describe('closing a case', () => {
  let system: System;
  let county: County;

  const child = () => ({ child: { citizenId: aCitizenId() } });

  const reportAgain = async (of: TheCase, again: ReturnType<typeof child>): Promise<TheCase> => {
    const { body } = await county.as('school').makeReport({ body: aReport(county, again) });
    expect(of.receipt).not.toBe(body.receipt);
    return theCase(system, county, body.caseNumber, body.receipt);
  };

  const byPeople = async (of: TheCase) =>
    (await of.history()).filter(({ actor }) => !('system' in actor)).map(({ seq }) => seq);

  beforeAll(async () => {
    system = await theSystem();
    county = await aCounty(system);
  });

  beforeEach(() => alone(system));

  it('is a person’s act: the last duty’s end alone closes nothing', async () => {
    const of = await aCase(system, county);
    await play(of, { plan: UNFOUNDED }, 'close');

    expect((await of.show()).status).toBe('open');
    await of.end('close', 'closed');
    expect((await of.show()).status).toBe('closed');
  });

  it('is refused while another duty is open, and says which', async () => {
    const known = child();
    const of = await aCase(system, county, known);
    await play(of, { plan: UNFOUNDED }, 'close');
    await reportAgain(of, known);

    await expect(of.end('close', 'closed')).rejects.toMatchObject({
      status: 409,
      body: { code: 'not-yet' },
    });
    expect((await of.show()).status).toBe('open');
  });

  it('is refused while a second response is between two duties', async () => {
    const known = child();
    const of = await aCase(system, county, known);
    await play(of, { plan: UNFOUNDED }, 'close');
    await reportAgain(of, known);
    await kill(system, of);
    await of.end('accept', 'accepted');
    await of.end('feedback', 'sent');
    await of.end('dispatch', 'unfounded');

    await expect(of.end('close', 'closed')).rejects.toMatchObject({
      body: { code: 'not-yet', errors: [{ path: '/emergency-response-2' }] },
    });

    await of.resume();
    await eventually(async () => (await of.open()).length === 2);
  });

  it('ends every response of the case', async () => {
    const known = child();
    const of = await aCase(system, county, known);
    await play(of, { plan: UNFOUNDED }, 'close');
    await reportAgain(of, known);
    await of.end('accept', 'accepted');
    await of.end('feedback', 'sent');
    await of.end('dispatch', 'unfounded');
    await eventually(async () => (await of.open()).length === 2);

    await of.end('close', 'closed');

    const { status, episodes, duties } = await of.show();
    expect(status).toBe('closed');
    expect(episodes).toHaveLength(2);
    expect(episodes.every(({ endedAt }) => endedAt !== undefined)).toBe(true);
    expect(duties.filter(({ ended }) => !ended)).toEqual([]);
  });

  it('leaves no duty to answer: an outcome is refused, and nothing changes', async () => {
    const of = await aCase(system, county);
    const dispatch = await of.duty('dispatch');
    await play(of, { plan: UNFOUNDED });
    const before = await byPeople(of);

    const late = county.as('station').endDuty({
      params: { dutyId: dispatch.id },
      version: dispatch.version + 1,
      body: { outcome: 'unfounded', at: dispatch.openedAt, reason: '误报', confirmedBy: 'x.y' },
    });

    await expect(late).rejects.toMatchObject({ status: 409 });
    await expect(of.resume()).rejects.toMatchObject({ status: 409, body: { code: 'case-closed' } });
    expect(await byPeople(of)).toEqual(before);
  });

  it('frees the child: a new report of the same child opens a new case', async () => {
    const known = child();
    const of = await aCase(system, county, known);
    expect((await reportAgain(of, known)).caseNumber).toBe(of.caseNumber);
    await play(of, { plan: UNFOUNDED });

    const next = await reportAgain(of, known);

    expect(next.caseNumber).not.toBe(of.caseNumber);
    expect((await next.open()).map(({ type }) => type)).toContain('dispatch');
    expect((await of.show()).reports).toHaveLength(2);
  });
});

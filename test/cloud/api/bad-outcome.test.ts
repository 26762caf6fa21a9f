import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County, type Role } from '../a-county.ts';
import { eventually } from '../eventually.ts';
import { theSystem } from '../world.ts';
import { aCase, ago, dutyOf, historyOf } from './a-case.ts';
import { problemOf, refusal } from './a-problem.ts';
import { ask, keyed } from './ask.ts';

let system: System;
let county: County;
let known: Awaited<ReturnType<typeof aCase>>;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
  known = await aCase(county);
});

const sends = async (type: string, body: unknown) => {
  const { id, version } = await known.duty(type);
  return ask(system, {
    method: 'POST',
    path: `/duties/${id}/outcome`,
    as: county.people.station,
    headers: keyed(undefined, version),
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
};

const at = ago(5);
const LATER = '2199-01-01T00:00:00.000Z';
const found = {
  outcome: 'found',
  at,
  situations: ['living_alone'],
  measures: 'a',
  careTonight: 'b',
};

interface Wrong {
  readonly what: string;
  readonly type: string;
  readonly body: unknown;
  readonly path: string;
  readonly allowed?: RegExp;
}

const wrong: readonly Wrong[] = [
  { what: 'nothing', type: 'accept', body: {}, path: '/outcome' },
  {
    what: 'an outcome that the duty has not',
    type: 'accept',
    body: { outcome: 'found', at },
    path: '/outcome',
    allowed: /accepted \| transferred/,
  },
  {
    what: 'an outcome that only a rule gives',
    type: 'accept',
    body: { outcome: 'superseded', at },
    path: '/outcome',
    allowed: /accepted \| transferred/,
  },
  {
    what: 'an outcome of every object',
    type: 'accept',
    body: { outcome: 'toString' },
    path: '/outcome',
  },
  {
    what: 'an outcome that is a list',
    type: 'accept',
    body: { outcome: ['accepted'] },
    path: '/outcome',
  },
  { what: 'no time', type: 'accept', body: { outcome: 'accepted' }, path: '/at' },
  {
    what: 'a time in the future',
    type: 'accept',
    body: { outcome: 'accepted', at: LATER },
    path: '/at',
    allowed: /^≤ 20/,
  },
  {
    what: 'a field that its shape has not',
    type: 'accept',
    body: { outcome: 'accepted', at, mood: 'good' },
    path: '/mood',
  },
  {
    what: 'a field of another outcome',
    type: 'accept',
    body: { outcome: 'accepted', at, takenBy: 'x' },
    path: '/takenBy',
  },
  {
    what: 'two lines for a reference',
    type: 'accept',
    body: { outcome: 'accepted', at, registerReference: 'a\nb' },
    path: '/registerReference',
  },
  {
    what: 'a situation that is not in the list',
    type: 'dispatch',
    body: { ...found, situations: ['sad'] },
    path: '/situations/0',
    allowed: /living_alone \|/,
  },
  {
    what: 'no situation at all',
    type: 'dispatch',
    body: { ...found, situations: [] },
    path: '/situations',
    allowed: /≥ 1 items/,
  },
  {
    what: 'measures that are too long',
    type: 'dispatch',
    body: { ...found, measures: '字'.repeat(4001) },
    path: '/measures',
    allowed: /≤ 4000 characters/,
  },
  {
    what: 'a control character',
    type: 'dispatch',
    body: { ...found, careTonight: '奶奶\u0008' },
    path: '/careTonight',
  },
  {
    what: 'nobody but oneself to confirm',
    type: 'dispatch',
    body: () => ({ outcome: 'unfounded', at, reason: 'x', confirmedBy: county.people.station }),
    path: '/confirmedBy',
  },
];

describe('an outcome', () => {
  it.each(wrong)('with $what is refused, and changes nothing', async (row) => {
    const before = await historyOf(county, known.caseNumber);
    const body = typeof row.body === 'function' ? row.body() : row.body;

    const problem = problemOf(await sends(row.type, body));

    expect(problem).toMatchObject({ status: 400, code: 'bad-input' });
    const named = problem.errors?.find(({ path }) => path === row.path);
    expect(named, JSON.stringify(problem.errors)).toBeDefined();
    if (row.allowed) expect(named?.allowed).toMatch(row.allowed);
    expect(await historyOf(county, known.caseNumber)).toEqual(before);
  });

  it.each(['[]', 'null', '"accepted"', '{"outcome":'])(
    'that is %s is refused, and changes nothing',
    async (body) => {
      expect(problemOf(await sends('accept', body)).status).toBe(400);
      expect((await known.duty('accept')).ended).toBeUndefined();
    },
  );

  it('that is wrong in a personal field is refused without repeating it', async () => {
    const answer = await sends('dispatch', { ...found, careTonight: '欧阳奶奶\u0000' });

    expect(problemOf(answer).errors).toMatchObject([{ given: 'a text of 5 characters' }]);
    expect(answer.text).not.toContain('欧阳');
  });

  it.each([
    ['otherStation', 404, 'not-found'],
    ['township', 404, 'not-found'],
    ['school', 404, 'not-found'],
    ['countyPolice', 403, 'not-allowed'],
    ['civilAffairs', 403, 'not-allowed'],
  ] as const)('from the wrong office, %s, is refused with %i', async (role, status, code) => {
    const { id, version } = await known.duty('accept');
    const body = { outcome: 'accepted', at };

    const refused = await refusal(
      county.as(role).endDuty({ params: { dutyId: id }, version, body }),
    );

    expect(refused).toMatchObject({ status, code });
    expect((await known.duty('accept')).ended).toBeUndefined();
  });
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
    const again = { params: { dutyId: id }, version, body: { outcome: 'accepted', at } };
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

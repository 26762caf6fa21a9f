import { beforeAll, describe, expect, it } from 'vitest';
import { kindOf } from '#domain/input/describe-given';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { theSystem } from '../world.ts';
import { aCase, ago, historyOf } from './a-case.ts';
import { problemOf, refusal } from './a-problem.ts';
import { ask } from './ask.ts';

let system: System;
let county: County;
let known: Awaited<ReturnType<typeof aCase>> | undefined;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
});

const accepted = () => ({ outcome: 'accepted', at: ago(1) });

describe('If-Match', () => {
  it('lets through the version that the caller has read, and gives the next', async () => {
    const known = await aCase(county);
    const { id } = await known.duty('accept');
    const read = await county.as('station').showDuty({ params: { dutyId: id } });

    const call = { params: { dutyId: id }, version: read.etag ?? 0, body: accepted() };
    const ended = await county.as('station').endDuty(call);

    expect(ended.etag).toBe((read.etag ?? 0) + 1);
    expect(ended.body.version).toBe(ended.etag);
  });

  it('refuses a stale version, names the current one, and changes nothing', async () => {
    const { caseNumber, duty } = await aCase(county);
    const { id, version } = await duty('accept');
    await county.as('stationSecond').acknowledgeDuty({ params: { dutyId: id } });
    const before = await historyOf(county, caseNumber);

    const call = { params: { dutyId: id }, version, body: accepted() };
    const stale = await refusal(county.as('station').endDuty(call));
    const again = { ...call, version: stale.currentVersion ?? 0 };

    expect(stale).toMatchObject({ status: 412, code: 'stale', currentVersion: version + 1 });
    expect(await historyOf(county, caseNumber)).toEqual(before);
    expect((await county.as('station').endDuty(again)).status).toBe(200);
  });

  it('is required', async () => {
    const { duty } = await aCase(county);
    const params = { dutyId: (await duty('accept')).id };

    const missing = await refusal(county.as('station').endDuty({ params, body: accepted() }));

    expect(missing).toMatchObject({ status: 428, code: 'version-missing' });
  });

  it.each(['abc', '"1', '*', '"1", "2"', '-1', '1.5', '"9999999999"', '"W/1"'])(
    'is refused as %s, which no ETag of ours is',
    async (given) => {
      known ??= await aCase(county);
      const { id } = await known.duty('accept');

      const answer = await ask(system, {
        method: 'POST',
        path: `/duties/${id}/outcome`,
        as: county.people.station,
        headers: { 'idempotency-key': crypto.randomUUID(), 'if-match': given },
        body: JSON.stringify(accepted()),
      });

      expect(problemOf(answer)).toMatchObject({
        status: 400,
        code: 'bad-input',
        errors: [
          { path: 'If-Match', given: kindOf(given), allowed: expect.stringContaining('"3"') },
        ],
      });
      expect((await known.duty('accept')).ended).toBeUndefined();
    },
  );
});

describe('two officers who end one duty at once', () => {
  it('end it once: one is answered, the other refused', async () => {
    const { caseNumber, duty } = await aCase(county);
    const { id, version } = await duty('accept');
    const end = (who: 'station' | 'stationSecond') =>
      county.as(who).endDuty({ params: { dutyId: id }, version, body: accepted() });

    const outcomes = await Promise.allSettled([end('station'), end('stationSecond')]);

    const won = outcomes.filter(({ status }) => status === 'fulfilled');
    const [lost] = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(won).toHaveLength(1);
    expect(['stale', 'duty-ended']).toContain((await refusal(Promise.reject(lost?.reason))).code);
    const ends = (await historyOf(county, caseNumber)).filter(
      ({ type, data }) => type === 'DutyEnded' && data.dutyId === id,
    );
    expect(ends).toHaveLength(1);
  });

  it('are told so also when the second comes with the version of the end', async () => {
    const { duty } = await aCase(county);
    const { id, version } = await duty('accept');
    const params = { dutyId: id };
    await county.as('station').endDuty({ params, version, body: accepted() });

    const late = { params, version: version + 1, body: accepted() };
    const ended = await refusal(county.as('stationSecond').endDuty(late));

    expect(ended).toMatchObject({ status: 409, code: 'duty-ended' });
  });
});

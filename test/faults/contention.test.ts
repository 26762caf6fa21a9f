import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '#test/cloud/a-county';
import { aCase, type TheCase } from '#test/cloud/flow/a-case';
import { alone } from '#test/cloud/flow/time';
import { theSystem } from '#test/cloud/world';
import { isInFull } from '#test/turn';
import { type FaultyCloud, startFaultyCloud } from './faulty-cloud.ts';
import { type Asking, eventFor, functionOf, type Reply } from './in-process.ts';

/** `npm run faults` uses 200. */
const AT_ONCE = isInFull ? 200 : 40;

/** The limit in `functions/steps/retry.ts`. */
const MOST_ATTEMPTS = 8;

/** The answers after too many conflicts, and, with 200 on one small machine, after a call that outlasts its limit. */
const TOLD_TO_WAIT = [429, 503];

/** The number of processes that answer them, each taking many at a time, where Lambda would use one each. */
const FUNCTIONS = 4;

describe(`${AT_ONCE} commands at once on one case, while two of three transactions meet another`, () => {
  let system: System;
  let county: County;
  let faulty: FaultyCloud;
  let of: TheCase;
  let replies: readonly Reply[];
  let transactions: number;
  let again: readonly Reply[];

  const asking = (dutyId: string, at: string): Asking => ({
    name: 'noteOnDuty',
    as: county.people.station,
    params: { dutyId },
    body: { kind: 'progress', at, text: '途中' },
    key: crypto.randomUUID(),
  });

  beforeAll(async () => {
    system = await theSystem();
    await alone(system);
    county = await aCounty(system);
    of = await aCase(system, county);
    const { id, openedAt } = await of.duty('dispatch');
    faulty = await startFaultyCloud(system.cloud.endpoint);
    const start = await functionOf(system, 'work', faulty);
    const functions = await Promise.all(Array.from({ length: FUNCTIONS }, start));
    const all = Array.from({ length: AT_ONCE }, () => asking(id, openedAt));
    const ask = async (one: Asking, index: number): Promise<Reply> =>
      (await functions[index % FUNCTIONS]?.(eventFor(one))) as Reply;

    faulty.plan({ index: 0, happening: 'meets another transaction two times of three' });
    replies = await Promise.all(all.map(ask));
    transactions = faulty.targets().filter((name) => name.endsWith('TransactWriteItems')).length;
    faulty.plan();
    again = [];
    for (const [index, one] of all.entries()) again = [...again, await ask(one, index)];
  });

  afterAll(async () => {
    vi.unstubAllEnvs();
    await faulty?.stop();
  });

  const statuses = () => replies.map(({ statusCode }) => statusCode);

  it('answers each: done, or told with Retry-After to come again', () => {
    const done = statuses().filter((status) => status === 201).length;
    const turnedAway = replies.filter(({ statusCode }) => TOLD_TO_WAIT.includes(statusCode));
    process.stdout.write(
      `\n${done} done, ${turnedAway.length} told to wait, ${transactions} transactions\n`,
    );

    expect(done + turnedAway.length, String(statuses())).toBe(AT_ONCE);
    expect(done).toBeGreaterThan(0);
    expect(statuses()).toContain(429);
    for (const { headers } of turnedAway) expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  });

  it('tries each a bounded number of times', () => {
    expect(transactions).toBeGreaterThan(AT_ONCE);
    expect(transactions).toBeLessThanOrEqual(AT_ONCE * MOST_ATTEMPTS);
  });

  it('repeats what was done with its first answer, and does the others, one after the other', () => {
    expect(again.map(({ statusCode }) => statusCode)).toEqual(Array(AT_ONCE).fill(201));
    for (const [index, first] of replies.entries())
      if (first.statusCode === 201) expect(again[index]?.body).toBe(first.body);
  });

  it('loses no update: an event for each, without a gap', async () => {
    const history = await of.history();
    const notes = history.filter(({ type }) => type === 'DutyNoted');
    const seqs = history.map(({ seq }) => seq).toSorted((a, b) => a - b);

    expect(notes).toHaveLength(AT_ONCE);
    expect(seqs).toEqual(seqs.map((_, index) => index + 1));
  });
});

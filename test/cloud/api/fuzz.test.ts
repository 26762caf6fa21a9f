import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { aReport } from '../a-report.ts';
import { theSystem } from '../world.ts';
import { aCase, ago } from './a-case.ts';
import { problemOf } from './a-problem.ts';
import { ask, type Heard, keyed } from './ask.ts';

const RUNS = 60;

let system: System;
let county: County;
let known: Awaited<ReturnType<typeof aCase>>;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
  known = await aCase(county);
});

/** Values that have broken parsers before, and any others. */
const strange = fc.oneof(
  fc.constantFrom<unknown>(
    ...['', ' ', '\u0000', '\ud800', '٣', '__proto__', 'constructor', '9'.repeat(400)],
    ...['0000-01-01T00:00:00Z', '9999-12-31T23:59:60Z', '-000001-01-01T00:00:00Z', '2026-01-01'],
    ...[null, true, -0, 1e308, 2 ** 53, [], {}, [[]], [null], { a: { b: [] } }],
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.jsonValue({ maxDepth: 4 }),
);

type Path = readonly string[];

/** The path of every value within a value. */
const placesOf = (value: unknown, at: Path = []): readonly Path[] => [
  at,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...at, key]))
    : []),
];

const replaced = (value: unknown, [key, ...rest]: Path, by: unknown): unknown => {
  if (key === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((inner, index) => (String(index) === key ? replaced(inner, rest, by) : inner));
  }
  const entries = Object.entries((value ?? {}) as object).map(([name, inner]) =>
    name === key ? [name, replaced(inner, rest, by)] : [name, inner],
  );
  return Object.fromEntries(entries);
};

/** A valid body with one or two of its values replaced by something strange. */
const bodyNear = (right: object) => {
  const change = fc.record({ at: fc.constantFrom(...placesOf(right)), by: strange });
  return fc
    .array(change, { minLength: 1, maxLength: 2 })
    .map((changes) => changes.reduce<unknown>((body, { at, by }) => replaced(body, at, by), right));
};

/** Expects success, or a problem document that blames the sender. */
const expectAnswered = (heard: Heard): void => {
  if (heard.status < 300) return;
  const { status } = problemOf(heard);
  expect(status, heard.text).toBeGreaterThanOrEqual(400);
  expect(status, heard.text).toBeLessThan(500);
};

const posts = (path: string, as: string, body: unknown, version?: number) =>
  ask(system, {
    method: 'POST',
    path,
    as,
    headers: keyed(undefined, version),
    body: JSON.stringify(body) ?? '',
  });

const check = (right: object, send: (body: unknown) => Promise<Heard>) =>
  fc.assert(
    fc.asyncProperty(bodyNear(right), async (body) => expectAnswered(await send(body))),
    { numRuns: RUNS },
  );

describe('whatever is sent', () => {
  it('as a report is taken, or refused as the sender’s fault', async () => {
    const right = {
      ...aReport(county, { noticedAt: ago(30), reportedAt: ago(20), door: 'letter' }),
      parents: [{ name: '李强', telephone: '13900000000', whereabouts: '深圳' }],
      severity: '一般',
    };

    await check(right, (body) => posts('/reports', county.people.school, body));
  });

  it.each([
    ['accept', { outcome: 'accepted', at: ago(3), registerReference: 'x' }],
    ['accept', { outcome: 'transferred', to: 'x', takenAt: ago(3), takenBy: 'x', reason: 'x' }],
    ['dispatch', { outcome: 'unfounded', at: ago(3), reason: 'x', confirmedBy: 'x' }],
    [
      'dispatch',
      {
        outcome: 'found',
        at: ago(3),
        situations: ['living_alone'],
        parents: ['father', 'mother'],
        measures: 'x',
        careTonight: 'x',
        reporterAssisted: 'assisted',
      },
    ],
  ] as const)('as the outcome of %s, near %j, never breaks anything', async (type, right) => {
    const { id } = await known.duty(type);
    const path = `/duties/${id}/outcome`;

    await check(right, (body) => posts(path, county.people.station, body, 1));
  });
});

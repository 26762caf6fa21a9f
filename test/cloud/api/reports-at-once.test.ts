import { beforeAll, expect, it } from 'vitest';
import type { System } from '#local/system';
import { client } from '#schemas/api/client';
import { aCounty, type County } from '../a-county.ts';
import { aReport } from '../a-report.ts';
import { alone, forward } from '../flow/time.ts';
import { theSystem } from '../world.ts';
import { caseOf } from './a-case.ts';

const CALLERS = 20;

let system: System;
let county: County;
let callers: readonly string[];

const named = (code: string, index: number) => `p${code}-teacher-${index}`;

/** The county's lines, with twenty teachers added. */
const withTeachers = (lines: readonly object[]): readonly object[] => {
  const school = lines.find((line) => 'id' in line && String(line.id).endsWith('-school'));
  const office = school && 'id' in school ? String(school.id) : '';
  const code = office.slice(1, 7);
  const teachers = Array.from({ length: CALLERS }, (_, index) => ({
    kind: 'officer',
    id: named(code, index),
    name: `teacher ${index}`,
    office,
    posts: ['school'],
  }));
  return [...lines, ...teachers];
};

beforeAll(async () => {
  system = await theSystem();
  await alone(system);
  county = await aCounty(system, withTeachers);
  callers = Array.from({ length: CALLERS }, (_, index) => named(county.code, index));
});

/** A patient client: on a small machine twenty requests at once are throttled more than once. */
const as = (caller: string) =>
  client({
    url: system.front.url,
    fetch: system.fetch,
    token: () => system.officers.token(caller),
    repeats: 30,
  });

it('gives twenty callers at once twenty receipts, and gap-free register numbers after one sweep', async () => {
  const answers = await Promise.all(
    callers.map((caller) => as(caller).makeReport({ body: aReport(county) })),
  );
  await forward(system, 1, 'minute');

  const cases = await Promise.all(answers.map(({ body }) => caseOf(county, body.caseNumber)));
  const numbers = cases.flatMap(({ reports }) => reports.map((report) => report.registerNumber));
  const year = new Date().getFullYear();
  const expected = Array.from({ length: CALLERS }, (_, index) => {
    const number = String(index + 1).padStart(5, '0');
    return `${county.code}-${year}-${number}`;
  });

  expect(answers.map(({ status }) => status)).toEqual(Array(CALLERS).fill(201));
  expect(new Set(answers.map(({ body }) => body.receipt)).size).toBe(CALLERS);
  expect(new Set(answers.map(({ body }) => body.caseNumber)).size).toBe(CALLERS);
  expect(numbers.toSorted()).toEqual(expected);
});

import { expect, it } from 'vitest';
import { clause, clauses } from '#schemas/clause-texts';
import { ClauseKey } from '#schemas/clauses';

const entries = Object.entries(clauses);

it('holds the 241 clauses', () => {
  expect(ClauseKey.options).toHaveLength(241);
});

it('holds every group from A to S', () => {
  const groups = new Set(entries.map(([, { group }]) => group));

  expect([...groups].join('')).toBe('ABCDEFGHIJKLMNOPQRS');
});

it('gives every clause a title', () => {
  expect(entries.filter(([, { title }]) => title.trim() === '')).toEqual([]);
});

it('cites every clause by notice and section', () => {
  const cite = /^(CQ16|HS17|CQ20|WH16|JP17) \S/;
  const uncited = entries.filter(([, { cites }]) => !cites.split('; ').every((c) => cite.test(c)));

  expect(uncited).toEqual([]);
});

it('finds a clause by its key', () => {
  expect(clause('pol.missing').cites).toBe('HS17 三(二); WH16 三¶2; JP17 三(二)1');
});

it('refuses a key that no clause has', () => {
  expect(ClauseKey.safeParse('pol.nothing').success).toBe(false);
  // @ts-expect-error: no such clause
  expect(clause('pol.nothing')).toBeUndefined();
});

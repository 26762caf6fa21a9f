import { expect, it } from 'vitest';
import { lastingSince } from '#domain/time/lasting';
import { LocalDate } from '#schemas/time';

it.each([
  ['2026-01-10', '2026-01-10', 0, 0],
  ['2026-01-10', '2026-07-09', 5, 29],
  ['2026-01-10', '2026-07-10', 6, 0],
  ['2026-01-31', '2026-02-28', 1, 0],
  ['2025-11-23', '2026-12-01', 12, 8],
])('from %s to %s are %i months and %i days', (since, today, months, days) => {
  expect(lastingSince(LocalDate.parse(since), LocalDate.parse(today))).toEqual({ months, days });
});

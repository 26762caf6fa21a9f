import * as z from 'zod';
import { type Merge, Modality } from '#schemas/setting';
import { Term, type TermUnit } from '#schemas/term';

/** Lengths in minutes, for comparison only; a workday counts as its share of a week. */
const MINUTES: Readonly<Record<TermUnit, number>> = {
  minute: 1,
  hour: 60,
  day: 1440,
  workday: (7 / 5) * 1440,
  week: 7 * 1440,
  month: (365 / 12) * 1440,
  year: 365 * 1440,
};

const lengthOf = (value: unknown): number => {
  const { amount, unit } = Term.parse(value);
  return amount * MINUTES[unit];
};

const weightOf = (value: unknown): number => -Modality.options.indexOf(Modality.parse(value));

const List = z.array(z.unknown());

/** Combines the values of two layers: the further one, the nearer one, or a combination. */
type Join = (further: unknown, nearer: unknown) => unknown;

const joins: Readonly<Record<Merge, Join>> = {
  stricter: (further, nearer) => (lengthOf(nearer) < lengthOf(further) ? nearer : further),
  strongest: (further, nearer) => (weightOf(nearer) > weightOf(further) ? nearer : further),
  nearer: (_further, nearer) => nearer,
  union: (further, nearer) => [...new Set([...List.parse(further), ...List.parse(nearer)])],
};

/**
 * Merges the values of a further and a nearer layer, so that no notice weakens the law.
 *
 * If both are equal, the further layer is kept: the law is cited, and not a notice that repeats it.
 */
export const join = (merge: Merge, further: unknown, nearer: unknown): unknown =>
  joins[merge](further, nearer);

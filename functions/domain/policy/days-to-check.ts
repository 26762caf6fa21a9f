import type { Pack } from '#schemas/policy';
import { LocalDate } from '#schemas/time';
import { dayOf, nextDay, written } from '../time/day.ts';
import { dutyEntries, settingEntries } from './entries.ts';

const EPOCH = LocalDate.parse('2000-01-01');

const dayAfter = (date: LocalDate): LocalDate => written(nextDay(dayOf(date)));

const entriesOf = (pack: Pack) => [
  pack,
  ...Object.keys(pack.settings).flatMap((key) => settingEntries(pack, key)),
  ...Object.keys(pack.duties).flatMap((code) => dutyEntries(pack, code)),
];

/** The days on which an entry begins, or on which one has just ended. */
const changes = (layers: readonly Pack[]): readonly LocalDate[] =>
  layers
    .flatMap(entriesOf)
    .flatMap(({ from, to }) => [...(from ? [from] : []), ...(to ? [dayAfter(to)] : [])])
    .toSorted();

/**
 * The days on which to check: for a deployment its first day and every later change; for another pack the day of its
 * last change.
 */
export const daysToCheck = (top: Pack, layers: readonly Pack[]): readonly LocalDate[] => {
  const all = changes(layers);
  const start = (top.kind === 'deployment' ? top.from : undefined) ?? all.at(-1) ?? EPOCH;
  const end = top.to;
  return [start, ...new Set(all.filter((day) => day > start && (end === undefined || day <= end)))];
};

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

/** The days on which anything begins, or has just ended. */
const changes = (layers: readonly Pack[]): readonly LocalDate[] =>
  layers
    .flatMap(entriesOf)
    .flatMap(({ from, to }) => [...(from ? [from] : []), ...(to ? [dayAfter(to)] : [])])
    .toSorted();

/** A deployment is checked from its first day on, through every change; another pack as it is now. */
export const daysToCheck = (top: Pack, layers: readonly Pack[]): readonly LocalDate[] => {
  const all = changes(layers);
  const start = (top.kind === 'deployment' ? top.from : undefined) ?? all.at(-1) ?? EPOCH;
  const end = top.to;
  return [start, ...new Set(all.filter((day) => day > start && (end === undefined || day <= end)))];
};

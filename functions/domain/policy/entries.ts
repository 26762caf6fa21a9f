import type { DutyStatement, Pack, Silence, Statement } from '#schemas/policy';
import type { LocalDate } from '#schemas/time';

interface Dated {
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
}

type OneOrMore<T> = T | T[];

const listOf = <T extends object>(
  entries: Readonly<Record<string, OneOrMore<T>>>,
  key: string,
): readonly T[] => {
  const found = Object.hasOwn(entries, key) ? entries[key] : undefined;
  if (found === undefined) return [];
  return Array.isArray(found) ? found : [found];
};

export const settingEntries = (pack: Pack, key: string): readonly (Statement | Silence)[] =>
  listOf(pack.settings, key);

export const dutyEntries = (pack: Pack, dutyCode: string): readonly DutyStatement[] =>
  listOf(pack.duties, dutyCode);

/** The entries that are no proposals; the proposals if there are no others. */
export const withoutYielding = <T extends { readonly pack: Pack }>(
  spoken: readonly T[],
): readonly T[] => {
  const firm = spoken.filter(({ pack }) => pack.kind !== 'proposal');
  return firm.length > 0 ? firm : spoken;
};

const isOn = ({ from, to }: Dated, on: LocalDate): boolean =>
  (from === undefined || from <= on) && (to === undefined || on <= to);

const startOf = ({ from }: Dated): string => from ?? '';

/** The entry in force that day; if there are two, the one that began later. */
export const entryOn = <T extends Dated>(
  pack: Pack,
  entries: readonly T[],
  on: LocalDate,
): T | undefined =>
  isOn(pack, on)
    ? entries
        .filter((entry) => isOn(entry, on))
        .toSorted((a, b) => (startOf(a) < startOf(b) ? 1 : -1))[0]
    : undefined;

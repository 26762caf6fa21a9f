import canonicalize from 'canonicalize';
import type { DivisionCode, OfficerId } from '#schemas/ids';
import type { Administrator, ChangedEntry, DirectoryChange, Register } from './change.ts';
import { Officer } from './records.ts';
import { countyOf, lineage } from './routing.ts';

/** An entry of the directory, and its change. */
export interface Entry {
  readonly change: DirectoryChange['change'];
  /** `officer zhou.jing` */
  readonly entry: string;
  /** The division where it is now and, if it has moved, the one where it was. */
  readonly divisions: readonly DivisionCode[];
  readonly content: ChangedEntry;
  /** False for an entry that is loaded exactly as it is stored. */
  readonly isChange: boolean;
}

/** Whether two records have the same content, in any order of fields. */
export const isSameEntry = (one: unknown, other: unknown): boolean =>
  canonicalize(one) === canonicalize(other);

export type Registers = ReadonlyMap<DivisionCode, Register>;

export const countiesOf = ({ divisions }: Pick<Entry, 'divisions'>): readonly DivisionCode[] => [
  ...new Set(divisions.map(countyOf)),
];

const emptyRegister = (county: DivisionCode): Register => ({
  county,
  changes: 0,
  administrators: [],
  version: 0,
});

export const registerIn = (registers: Registers, county: DivisionCode): Register =>
  registers.get(county) ?? emptyRegister(county);

/** The administrators of a county after this officer was loaded. */
const withOfficer = (
  administrators: readonly Administrator[],
  { id, division, posts, left }: Officer,
  county: DivisionCode,
): readonly Administrator[] => {
  const isOne = !left && posts.includes('administrator') && countyOf(division) === county;
  const others = administrators.filter((each) => each.id !== id);
  return isOne ? [...others, { id, division }] : others;
};

const administratorsAfter = ({ county, administrators }: Register, { entry, content }: Entry) =>
  entry.startsWith('officer ') && content.after
    ? withOfficer(administrators, Officer.parse(content.after), county)
    : administrators;

/** A county's register after an entry; the same register if the entry changes nothing in it. */
export const noted = (register: Register, entry: Entry): Register => {
  const administrators = administratorsAfter(register, entry);
  const isSame = isSameEntry(administrators, register.administrators);
  if (isSame && !entry.isChange) return register;
  const changes = register.changes + (entry.isChange ? 1 : 0);
  return { ...register, administrators: [...administrators], changes };
};

/** The registers after these entries. */
export const notedAll = (registers: Registers, entries: readonly Entry[]): Registers => {
  const after = new Map(registers);
  for (const entry of entries) {
    for (const county of countiesOf(entry)) {
      after.set(county, noted(registerIn(after, county), entry));
    }
  }
  return after;
};

/** The divisions that changed in a county. */
const changedIn = (county: DivisionCode, entries: readonly Entry[]) =>
  entries
    .filter(({ isChange }) => isChange)
    .flatMap(({ divisions }) => divisions)
    .filter((division) => countyOf(division) === county);

/**
 * The administrators of everything that has changed in a county, before or after the change: an administrator who is
 * removed is told, too. If there are none, those of the city or the province.
 */
export const toldOf = (
  county: DivisionCode,
  entries: readonly Entry[],
  { before, after }: { readonly before: Registers; readonly after: Registers },
): readonly OfficerId[] => {
  const changed = changedIn(county, entries);
  const at = (each: DivisionCode) =>
    [before, after]
      .flatMap((registers) => registerIn(registers, each).administrators)
      .filter(({ division }) => changed.some((code) => code.startsWith(division)))
      .map(({ id }) => id);
  const nearest = lineage(county)
    .map(at)
    .find((told) => told.length > 0);
  return [...new Set(nearest)];
};

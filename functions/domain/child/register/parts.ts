import * as z from 'zod';
import type { Draft } from '#domain/history/fact';
import type { ClauseKey } from '#schemas/clauses';
import { RegisterPart } from '#schemas/codes/register-part';
import { OfficeId, OfficerId } from '#schemas/ids';
import type { PartBody } from '#schemas/register/part-body';
import { Instant, type LocalDate } from '#schemas/time';
import { PartEntered } from './facts.ts';

/** The present value of a part: its fields, and who entered the latest of them and when. */
const PartNow = z.object({
  value: z.record(z.string(), z.unknown()),
  at: Instant,
  by: OfficerId,
  office: OfficeId,
  /** The number of the entries until now. */
  entries: z.number().int(),
});
export type PartNow = z.infer<typeof PartNow>;

/** All parts of a file that have a value, as they are sealed. */
export const PartsNow = z.partialRecord(RegisterPart, PartNow);
export type PartsNow = z.infer<typeof PartsNow>;

type Entry = Exclude<PartBody, { readonly part: 'identity' }>;

/** The officer who enters something, and the moment. */
export type Entering = Pick<PartNow, 'at' | 'by' | 'office'>;

/** The clauses on which an entry into a part rests. */
const basisOf = (part: RegisterPart): readonly ClauseKey[] => RegisterPart.labels[part].basis;

const hasEnded = ({ until }: { readonly until?: LocalDate | undefined }, on: LocalDate): boolean =>
  until !== undefined && until <= on;

/** The codes of an entry that the state keeps in clear. */
const clearOf = (entry: Entry, erased: readonly string[], on: LocalDate) => {
  if (entry.part === 'status') {
    if (erased.includes('populations')) return { populations: [] };
    return entry.populations ? { populations: entry.populations } : {};
  }
  if (entry.part === 'categories') {
    if (erased.includes('categories')) return { isKey: false };
    return entry.categories ? { isKey: entry.categories.some((each) => !hasEnded(each, on)) } : {};
  }
  if (entry.part !== 'school') return {};
  if (erased.includes('office')) return { school: null };
  return entry.office ? { school: entry.office } : {};
};

export interface Entered {
  readonly draft: Draft;
  readonly parts: PartsNow;
}

/**
 * Enters something into a part of the file: the given fields have new values, the erased ones none, and all others keep
 * theirs. The entry is kept word for word in the event's sealed part, so that every value before can be shown.
 */
export const enterPart = (
  before: PartsNow,
  entry: Entry,
  { on, ...entering }: Entering & { readonly on: LocalDate },
): Entered => {
  const { part, erase = [], unchanged, ...given } = entry;
  const kept = before[part];
  const value = Object.fromEntries(
    Object.entries({ ...kept?.value, ...given }).filter(([field]) => !erase.includes(field)),
  );
  const now = { value, ...entering, entries: (kept?.entries ?? 0) + 1 };
  const fields = Object.keys(given);
  const clear = clearOf(entry, erase, on);
  return {
    draft: {
      fact: PartEntered.of({ part, entry: now.entries, fields, erased: [...erase], ...clear }),
      basis: basisOf(part),
      personal: { entry: { ...given, ...(unchanged && { unchanged }) } },
    },
    parts: { ...before, [part]: now },
  };
};

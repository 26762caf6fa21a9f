import * as z from 'zod';
import { record } from '#domain/record';
import { DivisionCode, OfficerId } from '#schemas/ids';
import { Instant } from '#schemas/time';

/** The kinds of change to an entry of the directory. */
const ChangeKind = z.enum(['loaded', 'closed', 'reopened']);

/** One change of the directory: who made it, to which entry, and, encrypted, the entry before and after. */
export const DirectoryChange = z.object({
  county: DivisionCode,
  seq: z.number().int(),
  at: Instant,
  by: OfficerId,
  change: ChangeKind,
  /** `officer zhou.jing` */
  entry: z.string(),
  /** The division where the entry is now and, if it has moved, the one where it was. */
  divisions: z.array(DivisionCode),
  /** The entry before and after, and the reason that was given. */
  sealed: z.string(),
});
export type DirectoryChange = z.infer<typeof DirectoryChange>;

/** The sealed part of a change; a new entry has no `before`. */
export const ChangedEntry = z.object({
  before: z.unknown().optional(),
  after: z.unknown().optional(),
  reason: z.string().optional(),
});
export type ChangedEntry = z.infer<typeof ChangedEntry>;

/** An officer who administers a division. */
export const Administrator = z.object({ id: OfficerId, division: DivisionCode });
export type Administrator = z.infer<typeof Administrator>;

/**
 * The head of a county's list of changes: their number, and the administrators there. It is written with each change,
 * on the condition of its version, so that a change knows what it replaced.
 */
export const Register = z.object({
  county: DivisionCode,
  changes: z.number().int(),
  administrators: z.array(Administrator),
  version: z.number().int(),
});
export type Register = z.infer<typeof Register>;

const partition = (county: DivisionCode) => `DIRECTORY#${county}`;

export const registerRecord = record({
  name: 'directoryRegister',
  schema: Register,
  at: (county: DivisionCode) => ({ pk: partition(county), sk: 'REGISTER' }),
  idOf: ({ county }) => [county] as const,
  version: ({ version }) => version,
});

export const changeRecord = record({
  name: 'directoryChange',
  schema: DirectoryChange,
  at: (county: DivisionCode, seq: number) => ({
    pk: partition(county),
    sk: `CHANGE#${String(seq).padStart(6, '0')}`,
  }),
  idOf: ({ county, seq }) => [county, seq] as const,
});

/** The changes of a county, in their order. */
export const changesOf = (county: DivisionCode) => ({ pk: partition(county), sk: 'CHANGE#' });

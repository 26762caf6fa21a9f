import * as z from 'zod';
import { factType } from '#domain/history/fact';
import { ChildField, Standing } from '#schemas/child-identity';
import { CaseId, DivisionCode, FileId } from '#schemas/ids';
import { Known } from './identity.ts';

export const FileOpened = factType('FileOpened', () => ({
  county: DivisionCode,
  division: DivisionCode,
  pack: z.string(),
  /** The pseudonym of the number that names the child, where one does. */
  child: z.string().optional(),
  /** The fields that the first report states; the statements are personal, and sealed. */
  known: Known.optional(),
}));

/** Somebody has stated who the child is; the statements are personal, and sealed. */
export const ChildStated = factType('ChildStated', () => ({
  fields: z.array(ChildField),
  /** The proof of the best proved of these statements. */
  standing: Standing,
  /** The fields known of the child from now on, and the proof of each. */
  known: Known,
}));

/** The child has another number from now on, or none; the pseudonyms reveal nothing without the key. */
export const ChildNamed = factType('ChildNamed', () => ({
  child: z.string().optional(),
  /** The number that named the child until now; it may be used again. */
  before: z.string().optional(),
}));

/** The number of an event of another aggregate in the same act. */
const event = { seq: z.number().int() };

/** The same for an event that was decided before: its hash proves which event it is. */
const proved = { ...event, hash: z.string() };

/** A case of the child has been opened, by the event of this number in the case. */
export const CaseBegun = factType('CaseBegun', () => ({
  caseId: CaseId,
  /** The file that follows this one, where the case is one of that file. */
  of: FileId.optional(),
  ...event,
}));

export const CaseEnded = factType('CaseEnded', () => ({ caseId: CaseId, ...proved }));

/** The file is of the same child as an elder one, and follows it from now on; no records move. */
export const FollowingBegun = factType('FollowingBegun', () => ({ elder: FileId, ...proved }));

/** A younger file follows this one from now on, and the open cases of that file belong to this one, too. */
export const FollowerTaken = factType('FollowerTaken', () => ({
  younger: FileId,
  cases: z.array(CaseId),
  ...event,
}));

/** The two files turned out to be of different children. */
export const FollowingEnded = factType('FollowingEnded', () => ({ elder: FileId, ...proved }));

/** The younger file stands alone again, with its open cases. */
export const FollowerLeft = factType('FollowerLeft', () => ({
  younger: FileId,
  cases: z.array(CaseId),
  ...event,
}));

/**
 * A person has decided to which child an entry belongs that was made while two files were joined. The event is one of
 * `file`; each of the two files records the decision.
 */
export const EntryAssigned = factType('EntryAssigned', () => ({
  file: FileId,
  event: z.number().int(),
  /** The other of the two files. */
  other: FileId,
  /** The file of the child to whom the entry belongs. */
  to: FileId,
  /** The fields known of this file's child from now on, if they change. */
  known: Known.optional(),
  /** The event of the other file in the same act: its number, and its hash if it was written before. */
  seq: z.number().int(),
  hash: z.string().optional(),
}));

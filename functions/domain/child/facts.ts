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
  /** The fields that the first report states; the words are personal, and sealed. */
  known: Known.optional(),
}));

/** Somebody has said who the child is; the words are personal, and sealed. */
export const ChildStated = factType('ChildStated', () => ({
  fields: z.array(ChildField),
  /** How far the best proved of them is proved. */
  standing: Standing,
  /** The fields that are known of the child from now on, and how far each is proved. */
  known: Known,
}));

/** Another number names the child from now on, or none; the pseudonyms say nothing without the key. */
export const ChildNamed = factType('ChildNamed', () => ({
  child: z.string().optional(),
  /** The number that named it until now, and is free again. */
  before: z.string().optional(),
}));

/** An event of another aggregate that belongs to the same act. */
const event = { seq: z.number().int() };

/** The same, of an event that was decided before: its hash proves which. */
const proved = { ...event, hash: z.string() };

/** A case of the child is open since its event of this number. */
export const CaseBegun = factType('CaseBegun', () => ({
  caseId: CaseId,
  /** The file that follows this one, where the case is one of that file. */
  of: FileId.optional(),
  ...event,
}));

export const CaseEnded = factType('CaseEnded', () => ({ caseId: CaseId, ...proved }));

/** The file is of the same child as an elder one, and follows it; nothing moves. */
export const FollowingBegun = factType('FollowingBegun', () => ({ elder: FileId, ...proved }));

/** The elder file is followed by this one, whose open cases are its own from now on. */
export const FollowerTaken = factType('FollowerTaken', () => ({
  younger: FileId,
  cases: z.array(CaseId),
  ...event,
}));

/** It was another child after all. */
export const FollowingEnded = factType('FollowingEnded', () => ({ elder: FileId, ...proved }));

/** The younger file stands alone again, with its open cases. */
export const FollowerLeft = factType('FollowerLeft', () => ({
  younger: FileId,
  cases: z.array(CaseId),
  ...event,
}));

/**
 * A person has said of which child an entry is that was made while two files were joined. The event is one of `file`; each
 * of the two says so.
 */
export const EntryAssigned = factType('EntryAssigned', () => ({
  file: FileId,
  event: z.number().int(),
  /** The other of the two files. */
  other: FileId,
  /** The file of its child. */
  to: FileId,
  /** The fields that are known of this file's child from now on, where that changes. */
  known: Known.optional(),
  /** The other file's event of the same act: its number, and its hash where it was written before. */
  seq: z.number().int(),
  hash: z.string().optional(),
}));

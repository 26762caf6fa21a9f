import * as z from 'zod';
import { factType } from '#domain/history/fact';
import { CaseId, DivisionCode, FileId } from '#schemas/ids';
import { Known } from './identity.ts';
import { ChildField, Standing } from './statement.ts';

export const FileOpened = factType('FileOpened', () => ({
  county: DivisionCode,
  division: DivisionCode,
  pack: z.string(),
}));

/** Somebody has said who the child is; the words are personal, and sealed. */
export const ChildStated = factType('ChildStated', () => ({
  fields: z.array(ChildField),
  /** How far the best proved of them is proved. */
  standing: Standing,
  /** What is known of the child from now on. */
  known: Known,
}));

/** A number names the child from now on; the pseudonym says nothing without the key. */
export const ChildNamed = factType('ChildNamed', () => ({ child: z.string() }));

/** A case of the child is open: it is the event of this number in that case. */
export const CaseBegun = factType('CaseBegun', () => ({ caseId: CaseId }));

export const CaseEnded = factType('CaseEnded', () => ({ caseId: CaseId }));

/** The file is of the same child as an elder one, and follows it; nothing moves. */
export const FollowingBegun = factType('FollowingBegun', () => ({ elder: FileId }));

/** The elder file is followed by this one. */
export const FollowerTaken = factType('FollowerTaken', () => ({ younger: FileId }));

/** It was another child after all. */
export const FollowingEnded = factType('FollowingEnded', () => ({ elder: FileId }));

export const FollowerLeft = factType('FollowerLeft', () => ({ younger: FileId }));

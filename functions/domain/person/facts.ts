import * as z from 'zod';
import { factType } from '#domain/history/fact';
import { Standing } from '#schemas/child-identity';
import { PersonRole } from '#schemas/codes/person-role';
import { CaseId, DivisionCode, FileId, PersonId } from '#schemas/ids';
import { PersonField } from '#schemas/person';
import { Note } from './person.ts';
import { Slot } from './slot.ts';
import { PersonKnown } from './word.ts';

/** The event of a case that caused the fact. */
const ofCase = { caseId: CaseId, seq: z.number().int() };

export const PersonOpened = factType('PersonOpened', () => ({
  file: FileId,
  slot: Slot,
  role: PersonRole,
  county: DivisionCode,
  division: DivisionCode,
  pack: z.string(),
}));

export const PersonNoted = factType('PersonNoted', () => ({ ...ofCase, note: Note }));

/** Somebody has stated who the person is; the statements are personal, and sealed. */
export const PersonStated = factType('PersonStated', () => ({
  ...ofCase,
  fields: z.array(PersonField),
  /** The proof of the best proved of these statements. */
  standing: Standing,
  /** The fields known of the person from now on, and the proof of each. */
  known: PersonKnown,
}));

/** The person has this number from now on; the pseudonyms reveal nothing without the key. */
export const PersonNamed = factType('PersonNamed', () => ({
  person: z.string(),
  /** The number that the person had until now; it may be used again. */
  before: z.string().optional(),
}));

/** The person is the same as one in another child's file, and follows that one from now on; no records move. */
export const FollowingBegun = factType('FollowingBegun', () => ({
  elder: PersonId,
  seq: z.number().int(),
  hash: z.string(),
}));

export const FollowerTaken = factType('FollowerTaken', () => ({
  younger: PersonId,
  seq: z.number().int(),
}));

/** The two turned out to be different persons. */
export const FollowingEnded = factType('FollowingEnded', () => ({
  elder: PersonId,
  /** The number that stays with this person, if it is not the other's. */
  person: z.string().optional(),
  seq: z.number().int(),
  hash: z.string(),
}));

export const FollowerLeft = factType('FollowerLeft', () => ({
  younger: PersonId,
  seq: z.number().int(),
}));

import * as z from 'zod';
import { factType } from '#domain/history/fact';
import { Standing } from '#schemas/child-identity';
import { PersonRole } from '#schemas/codes/person-role';
import { CaseId, DivisionCode, FileId, PersonId } from '#schemas/ids';
import { PersonField } from '#schemas/person';
import { Note } from './person.ts';
import { Slot } from './slot.ts';
import { PersonKnown } from './word.ts';

/** The event of a case that a fact follows from. */
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

/** Somebody has said who the person is; the words are personal, and sealed. */
export const PersonStated = factType('PersonStated', () => ({
  ...ofCase,
  fields: z.array(PersonField),
  /** How far the best proved of them is proved. */
  standing: Standing,
  /** The fields that are known of the person from now on, and how far each is proved. */
  known: PersonKnown,
}));

/** A number names the person from now on; the pseudonyms say nothing without the key. */
export const PersonNamed = factType('PersonNamed', () => ({
  person: z.string(),
  /** The number that named them until now, and is free again. */
  before: z.string().optional(),
}));

/** The same person has a place in another child's file, and leads; nothing moves. */
export const FollowingBegun = factType('FollowingBegun', () => ({
  elder: PersonId,
  seq: z.number().int(),
  hash: z.string(),
}));

export const FollowerTaken = factType('FollowerTaken', () => ({
  younger: PersonId,
  seq: z.number().int(),
}));

/** They are two persons after all. */
export const FollowingEnded = factType('FollowingEnded', () => ({
  elder: PersonId,
  /** The number that is still this person's, where it is not the other's. */
  person: z.string().optional(),
  seq: z.number().int(),
  hash: z.string(),
}));

export const FollowerLeft = factType('FollowerLeft', () => ({
  younger: PersonId,
  seq: z.number().int(),
}));

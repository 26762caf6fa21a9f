import type { Case } from '#domain/case/case';
import type { Context } from '#domain/context';
import type { Draft } from '#domain/history/fact';
import { personIdOf } from '#domain/ids';
import { namePerson, takeFollower } from '#domain/person/name-person';
import { openPerson } from '#domain/person/note-person';
import type { Person } from '#domain/person/person';
import type { Slot } from '#domain/person/slot';
import type { PersonRole } from '#schemas/codes/person-role';
import type { FileId } from '#schemas/ids';
import { commit } from './person.ts';

/** A person at their place in a child's file, as they were read; `before` is absent for a new person. */
export interface InFile {
  readonly file: FileId;
  readonly slot: Slot;
  readonly role: PersonRole;
  readonly before: Person | undefined;
}

export interface Said {
  /** The case that describes the person. */
  readonly of: Pick<Case, 'county' | 'division' | 'pack'>;
  /** The pseudonym of the number that names the person from now on, where one is given. */
  readonly number?: string | undefined;
  /** The person who has that number already. */
  readonly elder?: Person | undefined;
  readonly drafts: readonly Draft[];
}

/** Turns what a case says about a person into one transaction, with the part of the person whom they follow. */
export const commitInFile = (
  { file, slot, role, before }: InFile,
  { of, number, elder, drafts }: Said,
  context: Context,
) => {
  const id = personIdOf(file, slot);
  const opening = before ? [] : [openPerson(file, of, { slot, role })];
  const leads = number !== before?.person && elder?.id !== id ? elder : undefined;
  // The event after the naming of the number is the one that follows the elder person.
  const seq = (before?.seq ?? 0) + opening.length + 2;
  const taken =
    leads && commit({ id: leads.id, before: leads }, [takeFollower({ id, seq })], context);
  const named = namePerson({ person: before?.person }, number, taken?.state);
  const all = [...opening, ...named, ...drafts];
  const done = commit({ id, before }, all, context);
  return { ...done, writes: [...(taken?.writes ?? []), ...done.writes] };
};

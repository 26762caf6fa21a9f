import { declare } from '#domain/history/fact';
import { put, remove } from '#domain/record';
import type { PersonId } from '#schemas/ids';
import * as facts from './facts.ts';
import { ledgerRecord, type Person, personOfFileRecord, personOfNumberRecord } from './person.ts';

/** @throws {Error} always: only the first event of a history opens a person. */
const opensOnce = (): never => {
  throw new Error('a person opens once');
};

const without = <T>(list: readonly T[], gone: T): T[] => list.filter((each) => each !== gone);

/** Stores to whom a number refers: the person whom all others with that number follow. */
const leadTo = ({ person }: Person, personId: PersonId) =>
  person ? [put(personOfNumberRecord, { person, personId })] : [];

/** All facts of a person. */
export const personFacts = [
  declare(facts.PersonOpened, {
    evolve: opensOnce,
    writes: ({ file: fileId, slot }, { id: personId }: Person) => [
      put(personOfFileRecord, { fileId, slot, personId }, 'absent'),
    ],
  }),
  declare(facts.PersonNoted, {
    evolve: (_state: Person) => ({ set: {} }),
    writes: ({ caseId, seq, note }, { id: personId }) => [
      put(ledgerRecord, { personId, caseId, seq, note }, 'absent'),
    ],
  }),
  declare(facts.PersonStated, { evolve: (_state: Person, { known }) => ({ set: { known } }) }),
  declare(facts.PersonNamed, {
    evolve: (_state: Person, { person }) => ({ set: { person } }),
    // Another person with the same number fails the whole write; the command is then decided again, and this person
    // follows that one.
    writes: ({ person, before }, { id: personId, follows }) => [
      ...(follows ? [] : [put(personOfNumberRecord, { person, personId }, 'absent')]),
      ...(before ? [remove(personOfNumberRecord, before)] : []),
    ],
  }),
  declare(facts.FollowingBegun, {
    evolve: (_state: Person, { elder }) => ({ set: { follows: elder } }),
    writes: ({ elder }, state) => leadTo(state, elder),
  }),
  declare(facts.FollowerTaken, {
    evolve: ({ followers }: Person, { younger }) => ({
      set: { followers: [...without(followers, younger), younger] },
    }),
  }),
  declare(facts.FollowingEnded, {
    // A number that both have stays with the one who leads; the statement that gave it stays in the profile.
    evolve: (_state: Person, { person }) => ({ set: { follows: undefined, person } }),
    writes: (_data, state) => leadTo(state, state.id),
  }),
  declare(facts.FollowerLeft, {
    evolve: ({ followers }: Person, { younger }) => ({
      set: { followers: without(followers, younger) },
    }),
  }),
] as const;

import assert from 'node:assert/strict';
import { fold } from '#domain/composed/person';
import { firstBroken } from '#domain/history/chain';
import { personIdOf } from '#domain/ids';
import { PersonNoted } from '#domain/person/facts';
import { peopleInEvent } from '#domain/person/people-in-event';
import { ledgerRecord, type Person, personOfNumberRecord } from '#domain/person/person';
import type { World } from '#test/fakes/a-world';
import { eventsOfPerson, linesIn, personsIn } from '#test/fakes/of-people';
import { parsed } from '#test/fakes/parsed';
import { allOf, casesIn, eventsOf } from '#test/fakes/what-happened';
import { isMixed } from './is-mixed.ts';

const placeOf = (...id: Parameters<typeof ledgerRecord.at>): string => {
  const { pk, sk } = ledgerRecord.at(...id);
  return `${pk} ${sk}`;
};

/** Checks that every person equals the fold of their history, and that their ledger does. */
const historiesHold = (world: World, persons: readonly Person[]): void => {
  const noted = persons.flatMap((person) => {
    const events = eventsOfPerson(world, person.id);
    assert.equal(firstBroken(events), undefined, 'the chain of a person is broken');
    assert.deepEqual(fold(events), person, 'the history of a person folds to something else');
    return events.flatMap(({ fact }) =>
      PersonNoted.is(fact)
        ? [placeOf(person.id, fact.data.caseId, fact.data.seq, fact.data.note)]
        : [],
    );
  });
  const lines = linesIn(world).map((line) => placeOf(...ledgerRecord.idOf(line)));
  assert.deepEqual(lines.toSorted(), noted.toSorted(), 'ledgers and histories differ');
};

/** Checks that of the persons with one number one leads, and the others follow that one. */
const starsHold = ({ table }: World, persons: readonly Person[]): void => {
  const following = persons.flatMap(({ id, follows }) => (follows ? [`${follows} ${id}`] : []));
  const taken = persons.flatMap(({ id, followers }) => followers.map((each) => `${id} ${each}`));
  assert.deepEqual(taken.toSorted(), following.toSorted(), 'who leads and who follows differ');
  const leading = persons.flatMap(({ id, person, follows }) =>
    person && !follows ? [`${person} ${id}`] : [],
  );
  const locks = table
    .having('type', 'personOfNumber')
    .map(({ value }) => parsed(personOfNumberRecord.schema, value))
    .map(({ person, personId }) => `${person} ${personId}`);
  assert.deepEqual(locks.toSorted(), leading.toSorted(), 'a number leads to somebody else');
};

/** The invariants of persons at every moment. */
export const personsHold = (world: World): void => {
  const persons = personsIn(world);
  historiesHold(world, persons);
  starsHold(world, persons);
};

/**
 * Checks, once nothing is under way, that everything that cases say about people is in their ledgers, except for what
 * the last release has written.
 */
export const ledgersAreWhole = (world: World): void => {
  if (isMixed(world)) return;
  const known = new Set(linesIn(world).map((line) => placeOf(...ledgerRecord.idOf(line))));
  for (const state of casesIn(world)) {
    const { id, file } = state;
    if (!file) continue;
    const { episodes } = allOf(world, state);
    for (const event of eventsOf(world, id))
      for (const named of peopleInEvent(event, episodes))
        for (const note of named.notes) {
          const person = 'id' in named ? named.id : personIdOf(file, named.slot);
          const place = placeOf(person, id, event.seq, note);
          assert(known.has(place), `${place} is in no ledger`);
        }
  }
};

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '#domain/composed/person';
import { firstBroken } from '#domain/history/chain';
import { partitionOf } from '#domain/ids';
import { peopleInEvent } from '#domain/person/people-in-event';
import type { Write } from '#domain/record';
import { CaseId } from '#schemas/ids';
import { notePeople } from '#steps/relay/note-people';
import { aCustodyWorld, aPlacement, endBy, toPlace } from '#test/fakes/a-custody';
import { FATHER } from '#test/fakes/a-report';
import type { World } from '#test/fakes/a-world';
import { eventsOfPerson, linesIn, personsIn } from '#test/fakes/of-people';
import { goOn, nameOf } from '#test/fakes/usual-course';
import { caseNow, casesIn, eventsOf } from '#test/fakes/what-happened';

const isOfPerson = (pk: string, sk: string): boolean =>
  pk.startsWith('PERSON#') || pk.startsWith('CITIZEN#') || sk.startsWith('PERSON#');

/** Two cases that each accuse the father, and somebody with the same number. */
const twoCases = async () => {
  const world = aCustodyWorld();
  await aPlacement(world, { accusedIds: [FATHER] });
  await aPlacement(world, { accusedIds: [FATHER, '430903198505053226'] });
  return world;
};

const forget = ({ table }: World): void => {
  const keys = [...table.items.values()].filter(({ pk, sk }) => isOfPerson(pk, sk));
  const gone = keys.map(({ pk, sk }): Write => ({ kind: 'delete', name: 'gone', key: { pk, sk } }));
  table.transact(gone.slice(0, 90));
  if (gone.length > 90) forget({ table } as World);
};

/** The result that must be the same in every order: the ledgers, and who has which number. */
const known = (world: World) => ({
  lines: linesIn(world)
    .map((line) => JSON.stringify(line))
    .toSorted(),
  persons: personsIn(world)
    .map(({ id, file, slot, person }) => [id, file, slot, person].join(' '))
    .toSorted(),
});

it('gives the same ledgers in any order, however often an event is read', async () => {
  const world = await twoCases();
  const wanted = known(world);
  const errands = casesIn(world).flatMap(({ id, episodes }) =>
    eventsOf(world, id).flatMap((event) =>
      peopleInEvent(event, episodes).length > 0 ? [{ caseId: id, seq: event.seq }] : [],
    ),
  );
  expect(errands).toHaveLength(4);
  expect(wanted.lines).toHaveLength(9);

  const order = fc
    .tuple(
      fc.shuffledSubarray([...errands], { minLength: errands.length }),
      fc.array(fc.constantFrom(...errands), { maxLength: 6 }),
    )
    .map(([all, again]) => [...again, ...all, ...again]);
  await fc.assert(
    fc.asyncProperty(order, async (each) => {
      forget(world);
      expect(personsIn(world)).toEqual([]);
      for (const { caseId, seq } of each)
        await notePeople(world.ports, { kind: 'peopleOfEvent', caseId, seq });
      expect(known(world)).toEqual(wanted);
      for (const person of personsIn(world)) {
        const events = eventsOfPerson(world, person.id);
        expect(firstBroken(events)).toBeUndefined();
        expect(fold(events)).toEqual(person);
        expect(partitionOf(person.id)).toBe(`PERSON#${person.id}`);
      }
    }),
    { numRuns: 40 },
  );
});

it('joins the accused of two cases by their number: one leads', async () => {
  const persons = personsIn(await twoCases());
  const ofNumber = persons.filter(({ person }) => person);
  const [leader, ...others] = ofNumber.filter(({ follows }) => !follows);
  const follower = persons.find(({ follows }) => follows);

  expect(ofNumber).toHaveLength(3);
  expect([leader?.id, ...others.map(({ id }) => id)]).toContain(follower?.follows);
  expect(ofNumber.find(({ id }) => id === follower?.follows)?.followers).toEqual([follower?.id]);
});

/** The duties left of the protection of a child once it is placed. */
const PROTECTING = [
  'assist-placement',
  'gather-evidence',
  'medical-care',
  'appraise-injury',
  'legal-aid',
  'transfer-school',
  'tell-parents.father',
  'tell-parents.mother',
];

it('has an act for the parents of an episode that has left the state before the message comes', async () => {
  const world = aCustodyWorld();
  const caseId = await aPlacement(world);
  const placed = { custody: 'temporary_guardianship', ground: 'seriously_harmed' };
  await endBy(world, caseId, ['place', 'placed'], { ...placed, ...toPlace('home-place') });
  const wanted = known(world);
  const others = (await caseNow(world, caseId)).open.map(nameOf);
  await goOn(world, caseId, {}, [...others.filter((name) => !PROTECTING.includes(name)), 'admit']);
  expect(await caseNow(world, caseId)).not.toHaveProperty('episodes.child-protection-1');

  forget(world);
  for (const { seq } of eventsOf(world, caseId))
    await notePeople(world.ports, { kind: 'peopleOfEvent', caseId: CaseId.parse(caseId), seq });

  expect(known(world).lines).toEqual(expect.arrayContaining(wanted.lines));
  expect(wanted.lines.join()).toContain('temporary_custody');
});

import { describe, expect, it } from 'vitest';
import { COUNTY } from '#test/fakes/a-county';
import { aCustodyWorld, aPlacement } from '#test/fakes/a-custody';
import { CHILD, FATHER, MARK, OTHER_CHILD } from '#test/fakes/a-report';
import { aCase, awaitingParents, PARENTS } from '#test/fakes/a-response';
import { MONDAY } from '#test/fakes/memory-clock';
import { fileOf } from '#test/fakes/of-files';
import {
  describePerson,
  joinPersons,
  linesIn,
  partPersons,
  people,
  personOf,
  personsIn,
} from '#test/fakes/of-people';
import { endNamed, goOn } from '#test/fakes/usual-course';
import { end, openDutyOf, report, runUntilQuiet } from '#test/fakes/what-people-do';
import { closeCaseAs } from '#test/fakes/what-supervisors-do';

const acts = ({ interventions }: Awaited<ReturnType<typeof personOf>>) =>
  interventions.map(({ act }) => act);

/** A case in which the father was ordered back and reprimanded, and nobody can reach the mother. */
const reprimanded = async () => {
  const { world, caseId } = await awaitingParents();
  await endNamed(world, caseId, 'order-return.father', 'ordered');
  await endNamed(world, caseId, 'reprimand.father', 'given');
  await endNamed(world, caseId, 'order-return.mother', 'unreachable');
  await runUntilQuiet(world);
  return { world, caseId };
};

describe('the guardians whom the police name', () => {
  it('come to be with the visit, each in their place of the child’s file', async () => {
    const { world, caseId } = await awaitingParents();
    const { id: file } = await fileOf(world, caseId);

    expect(personsIn(world).map(({ file: of, slot }) => [of, slot])).toEqual([
      [file, 'father'],
      [file, 'mother'],
    ]);
  });

  it('have what is done against each in their ledger, and their states with dates', async () => {
    const { world, caseId } = await reprimanded();
    const { id: file } = await fileOf(world, caseId);
    const recorded = { caseNumber: caseId, file };

    expect(await people(world, caseId)).toMatchObject([
      {
        roles: [{ role: 'father', since: MONDAY }],
        states: [{ state: 'reached', since: MONDAY, ...recorded }],
        interventions: [
          { act: 'order_to_return', at: MONDAY, ...recorded },
          { act: 'reprimand', at: MONDAY, ...recorded },
        ],
      },
      {
        roles: [{ role: 'mother', since: MONDAY }],
        states: [{ state: 'unreachable', since: MONDAY, ...recorded }],
        interventions: [],
      },
    ]);
  });

  it('leave nothing personal in their states, histories and ledgers', async () => {
    const { world, caseId } = await reprimanded();
    await describePerson(world, caseId, {
      role: 'father',
      name: MARK,
      citizenId: FATHER,
      telephone: '13911112222',
      reason: MARK,
    });
    const items = JSON.stringify([...world.table.items.values()]);

    expect(items).not.toContain(MARK);
    expect(items).not.toContain(FATHER);
    expect(items).not.toContain('13911112222');
    const father = await personOf(world, caseId, 'father');
    expect(father.identity.name).toMatchObject({ value: MARK, standing: 'confirmed' });
  });
});

describe('an outcome that says against whom', () => {
  it('is on the ledger of that guardian alone; one that does not is on none', async () => {
    const { world, caseId } = await aCase();
    const situations = ['abandonment'];
    await endNamed(world, caseId, 'accept');
    await endNamed(world, caseId, 'dispatch', 'found', { situations });
    const punished = { outcome: 'punished', at: MONDAY, caseReference: '2026-1', whom: ['mother'] };
    await end(world, openDutyOf(world, caseId, 'handle-abandonment'), 'station', punished);
    await runUntilQuiet(world);

    expect(acts(await personOf(world, caseId, 'mother'))).toEqual(['public_security_punishment']);
    expect(acts(await personOf(world, caseId, 'father'))).toEqual([]);
  });
});

/** Two children of one father: each has a case, and each case has the father's number. */
const siblings = async () => {
  const { world, caseId } = await reprimanded();
  const { caseId: other } = await report(world, { child: { citizenId: OTHER_CHILD } });
  await goOn(world, other, {}, PARENTS);
  await endNamed(world, other, 'order-return.father', 'ordered');
  await runUntilQuiet(world);
  return { world, caseId, other };
};

describe('one guardian of two children', () => {
  it('is one person once the number is known in both, with a ledger for each child', async () => {
    const { world, caseId, other } = await siblings();
    await describePerson(world, caseId, { role: 'father', citizenId: FATHER, name: '老王' });
    await describePerson(world, other, { role: 'father', citizenId: FATHER });
    const father = await personOf(world, other, 'father');

    expect(father.interventions.map(({ act, caseNumber }) => [act, caseNumber])).toEqual(
      expect.arrayContaining([
        ['order_to_return', caseId],
        ['reprimand', caseId],
        ['order_to_return', other],
      ]),
    );
    expect(new Set(father.interventions.map(({ file }) => file)).size).toBe(2);
    expect(father.identity.name).toMatchObject({ value: '老王' });
  });

  it('shows nothing of a case that the caller does not see', async () => {
    const { world, caseId } = await reprimanded();
    await describePerson(world, caseId, { role: 'father', citizenId: FATHER, name: '老王' });
    const { caseId: other } = await report(world, {
      child: { citizenId: OTHER_CHILD },
      division: COUNTY,
    });
    await describePerson(world, other, { role: 'father', citizenId: FATHER }, 'otherStation');
    const father = await personOf(world, other, 'father', 'otherStation');

    expect(father.interventions).toEqual([]);
    expect(father.states).toEqual([]);
    expect(father.identity).not.toHaveProperty('name');
    expect(JSON.stringify(await people(world, other, 'otherStation'))).not.toContain(caseId);
    expect(acts(await personOf(world, other, 'father', 'civilAffairs'))).toContain('reprimand');
  });

  it('hides the accused of a case that the caller does not see, and the speaker of a name', async () => {
    const child = { citizenId: CHILD };
    const { world, caseId } = await aCase({ child });
    await goOn(world, caseId);
    await describePerson(world, caseId, { role: 'father', name: '老王' });
    await describePerson(world, caseId, { role: 'accused', name: '邻居' });
    await closeCaseAs(world, caseId);
    await runUntilQuiet(world);
    const { caseId: next } = await report(world, { child, division: COUNTY });
    const shown = await people(world, next, 'otherStation');

    expect(shown).toMatchObject([{ role: 'father', roles: [], states: [], interventions: [] }]);
    expect(shown[0]?.identity.name).toMatchObject({ value: '老王' });
    expect(shown[0]?.identity.name).not.toHaveProperty('by');
    expect(JSON.stringify(shown)).not.toContain('邻居');
    expect(JSON.stringify(await people(world, next, 'civilAffairs'))).toContain('邻居');
  });

  it('are two again once a person says so, and each keeps their ledger', async () => {
    const { world, caseId, other } = await siblings();
    const elder = await describePerson(world, caseId, { role: 'father', citizenId: FATHER });
    const younger = await describePerson(world, other, { role: 'father', citizenId: FATHER });
    await partPersons(world, other, younger);

    expect(acts(await personOf(world, other, 'father'))).toEqual(['order_to_return']);
    expect(acts(await personOf(world, caseId, 'father'))).toEqual(['order_to_return', 'reprimand']);
    expect(personsIn(world).map(({ id, follows, followers }) => [id, follows, followers])).toEqual(
      expect.arrayContaining([
        [elder, undefined, []],
        [younger, undefined, []],
      ]),
    );
    await expect(partPersons(world, other, younger)).rejects.toThrow('people-not-joined');
  });

  it('is joined by hand where nobody knows a number', async () => {
    const { world, caseId, other } = await siblings();
    const [{ person: elder }, { person: younger }] = [
      await personOf(world, caseId, 'father'),
      await personOf(world, other, 'father'),
    ];
    await joinPersons(world, other, { person: younger, caseId, other: elder });

    expect(acts(await personOf(world, other, 'father'))).toContain('reprimand');
    await expect(
      joinPersons(world, other, { person: younger, caseId, other: elder }),
    ).rejects.toThrow('bad-input');
  });
});

describe('a guardian who is accused by their number, too', () => {
  it('is one person, in the guardian’s place', async () => {
    const world = aCustodyWorld();
    const caseId = await aPlacement(world, { accused: [], accusedIds: [FATHER] });
    await describePerson(world, caseId, { role: 'father', citizenId: FATHER });
    const shown = await people(world, caseId);

    expect(shown.map(({ role }) => role)).toEqual(['father', 'mother']);
    expect(shown[0]?.roles.map(({ role }) => role).toSorted()).toEqual(['accused', 'father']);
  });

  it('is not told as accused to who sees only the case of their other child', async () => {
    const world = aCustodyWorld();
    const caseId = await aPlacement(world, { accused: ['father'] });
    const child = { citizenId: OTHER_CHILD };
    const { caseId: other } = await report(world, { child, division: COUNTY });
    await describePerson(world, caseId, { role: 'father', citizenId: FATHER });
    await describePerson(world, other, { role: 'father', citizenId: FATHER }, 'otherStation');

    const shown = await people(world, other, 'otherStation');
    expect(shown.map(({ roles }) => roles.map(({ role }) => role))).toEqual([['father']]);
    expect(JSON.stringify(shown)).not.toContain('accused');
  });
});

describe('a guardian of a closed case', () => {
  it('is known at the next report of the child, with what was done', async () => {
    const { world, caseId } = await aCase({ child: { citizenId: CHILD } });
    await goOn(world, caseId);
    await closeCaseAs(world, caseId);
    await runUntilQuiet(world);
    const { caseId: next } = await report(world, { child: { citizenId: CHILD } });

    const father = await personOf(world, next, 'father');
    expect(acts(father)).toEqual(['order_to_return', 'reprimand']);
    expect(father.interventions.every(({ caseNumber }) => caseNumber === caseId)).toBe(true);
  });
});

describe('what is said of a person', () => {
  it('keeps every word, and leaves officers who differ in dispute', async () => {
    const { world, caseId } = await awaitingParents();
    const at = '2026-01-04T16:00:00.000Z' as never;
    await describePerson(world, caseId, {
      role: 'mother',
      name: '王芳',
      state: { code: 'imprisoned', since: at },
    });
    await describePerson(world, caseId, { role: 'mother', name: '王方' }, 'township');
    const { identity, states } = await personOf(world, caseId, 'mother');

    expect(identity.name).toMatchObject({ value: '王芳', disputed: true });
    expect(identity.name?.others).toMatchObject([{ value: '王方' }]);
    expect(states).toMatchObject([{ state: 'imprisoned', since: at, caseNumber: caseId }]);
  });

  it.each([
    ['the child’s own number', { role: 'father', citizenId: CHILD }],
    [
      'a state that begins ahead',
      { role: 'father', state: { code: 'dead', since: '2030-01-01T00:00:00.000Z' } },
    ],
    ['a person of another file', { role: 'carer', person: 'P000000000000', name: '某' }],
  ] as const)('is refused for %s', async (_what, body) => {
    const { world, caseId } = await aCase({ child: { citizenId: CHILD } });
    await expect(describePerson(world, caseId, body as never)).rejects.toThrow('bad-input');
    expect(personsIn(world)).toEqual([]);
  });

  it('is refused where another number has joined the person to somebody', async () => {
    const { world, caseId, other } = await siblings();
    await describePerson(world, caseId, { role: 'father', citizenId: FATHER });
    const younger = await describePerson(world, other, { role: 'father', citizenId: FATHER });
    const corrected = { role: 'father', citizenId: '430903198505053226' } as const;
    await expect(describePerson(world, other, corrected)).rejects.toThrow('bad-input');
    await partPersons(world, other, younger);
    expect(linesIn(world).length).toBeGreaterThan(0);
  });

  it('names several of a role apart, and one of them by their id', async () => {
    const { world, caseId } = await aCase();
    const aunt = await describePerson(world, caseId, { role: 'relative', name: '姑姑' });
    const uncle = await describePerson(world, caseId, { role: 'relative', name: '叔叔' });
    await describePerson(world, caseId, {
      role: 'relative',
      person: aunt,
      telephone: '13900000000',
    });

    expect(aunt).not.toBe(uncle);
    const shown = await people(world, caseId);
    expect(shown.map(({ identity }) => identity.name?.value)).toEqual(
      expect.arrayContaining(['姑姑', '叔叔']),
    );
    expect(shown.find(({ person }) => person === aunt)?.identity).toHaveProperty('telephone');
  });
});

import { describe, expect, it } from 'vitest';
import { countyWrites } from '#test/fakes/a-county';
import { MARK } from '#test/fakes/a-report';
import { aWorld, type World } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { describePerson, personOf } from '#test/fakes/of-people';
import { endNamed, openNames } from '#test/fakes/usual-course';
import { end, openDutyOf, report, runUntilQuiet } from '#test/fakes/what-people-do';

type Fields = Readonly<Record<string, unknown>>;

/** The police are at the child, and have yet to say what they found. */
const atTheChild = async (world: World = aWorld()) => {
  const { caseId } = await report(world);
  await runUntilQuiet(world);
  const say = async (fields: Fields) => {
    const found = { outcome: 'found', at: MONDAY, measures: MARK, careTonight: MARK };
    const duty = openDutyOf(world, caseId, 'dispatch');
    await end(world, duty, 'station', { ...found, situations: ['living_alone'], ...fields });
    await runUntilQuiet(world);
  };
  return { world, caseId, say };
};

const towards = (world: World, caseId: string) =>
  openNames(world, caseId).filter((name) => /^(order-return|reprimand)\./.test(name));

describe('several guardians', () => {
  it('may be more than two, step-parents and adoptive parents among them (pol.alone)', async () => {
    const { world, caseId, say } = await atTheChild();
    await say({ parents: ['father', 'stepmother', 'adoptive_mother', 'guardian'] });

    expect(towards(world, caseId).filter((name) => name.startsWith('order'))).toEqual([
      'order-return.adoptive_mother',
      'order-return.father',
      'order-return.guardian',
      'order-return.stepmother',
    ]);
  });
});

describe('a guardian who refuses', () => {
  it('has said so with a date, wherever they were reached (rev.g3)', async () => {
    const { world, caseId, say } = await atTheChild();
    await say({ parents: ['father', 'mother'] });
    await endNamed(world, caseId, 'order-return.father', 'refuses');
    await endNamed(world, caseId, 'order-return.mother', 'unreachable');
    await endNamed(world, caseId, 'escort.mother', 'handedOver');
    await endNamed(world, caseId, 'notify-parents.mother', 'refuses');

    for (const role of ['father', 'mother']) {
      const { standing, refusal } = await personOf(world, caseId, role);
      expect(standing).toContainEqual({ state: 'refuses', since: MONDAY });
      expect(refusal).toEqual({ since: MONDAY, months: 0, days: 0 });
    }
    expect(openNames(world, caseId)).toContain('compliance.father');
  });

  it('is counted for months, and the count ends when they perform again (rev.g3)', async () => {
    const { world, caseId, say } = await atTheChild();
    await say({ parents: ['father'] });
    await endNamed(world, caseId, 'order-return.father', 'refuses');
    world.clock.forward(185 * 24 * 60);
    expect((await personOf(world, caseId, 'father')).refusal).toMatchObject({ months: 6, days: 4 });

    const since = await world.clock.now();
    await describePerson(world, caseId, { role: 'father', state: { code: 'performs', since } });
    const { standing, refusal, states } = await personOf(world, caseId, 'father');
    expect(refusal).toBeUndefined();
    expect(standing).toContainEqual({ state: 'performs', since });
    expect(states.map(({ state }) => state)).toEqual(['refuses', 'performs']);
  });
});

describe('the states of a guardian', () => {
  it('go forth and back, with the event on which each rests', async () => {
    const { world, caseId, say } = await atTheChild();
    await say({ parents: ['father'] });
    await endNamed(world, caseId, 'order-return.father', 'unreachable');
    const until = '2027-05-01T00:00:00.000Z' as never;
    const detained = { code: 'detained', since: MONDAY, until, restsOn: MARK } as const;
    await describePerson(world, caseId, { role: 'father', state: detained });
    const { standing, states } = await personOf(world, caseId, 'father');

    expect(standing).toEqual([
      { state: 'unreachable', since: MONDAY },
      { state: 'detained', since: MONDAY, until },
    ]);
    for (const { event } of states) expect(event).toBeGreaterThan(1);
    expect(JSON.stringify([...world.table.items.values()])).not.toContain(MARK);
  });
});

describe('two parents out of reach', () => {
  it('are tried each for themselves, and who is reached at last is ordered back (pol.contact)', async () => {
    const world = aWorld();
    world.table.transact(countyWrites('demonstration-chongqing'));
    const { caseId, say } = await atTheChild(world);
    await say({ parents: ['father', 'mother'] });
    await endNamed(world, caseId, 'order-return.father', 'unreachable');
    await endNamed(world, caseId, 'escort.father', 'handedOver', {
      receiver: 'relief_institution',
    });
    await endNamed(world, caseId, 'order-return.mother', 'ordered');
    const tried = () => openNames(world, caseId).filter((name) => name.startsWith('keep-contact'));
    expect(tried()).toEqual(['keep-contact.father']);

    await endNamed(world, caseId, 'notify-parents.father', 'abandonedAttempt');
    await endNamed(world, caseId, 'keep-contact.father', 'reached');
    expect(openNames(world, caseId)).toContain('order-return.father');
    expect((await personOf(world, caseId, 'father')).standing).toEqual([
      { state: 'reached', since: MONDAY },
    ]);
  });
});

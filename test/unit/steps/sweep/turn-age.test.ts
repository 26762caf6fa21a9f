import { describe, expect, it } from 'vitest';
import { type Birthday, birthdayRecord } from '#domain/case/birthday';
import { put, ref } from '#domain/record';
import { CaseId, DutyId } from '#schemas/ids';
import { Instant } from '#schemas/time';
import { noteOnDuty } from '#steps/duties/change-duty';
import { sweep } from '#steps/sweep/sweep';
import { CHILD, MARK } from '#test/fakes/a-report';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { opened } from '#test/fakes/memory-vault';
import { outcomes } from '#test/fakes/outcomes';
import { openNames } from '#test/fakes/usual-course';
import { alertsIn, caseNow, eventsOf } from '#test/fakes/what-happened';
import { end, openDutyOf, relayAll, report, runUntilQuiet } from '#test/fakes/what-people-do';
import { identify } from '#test/fakes/what-supervisors-do';

const birthdayIn = async ({ store }: World, caseId: string): Promise<Birthday | undefined> => {
  const [{ found }] = await store.load({ found: ref(birthdayRecord, CaseId.parse(caseId)) });
  return found;
};

const never = (): never => {
  throw new Error('there is no birthday');
};

/** A report of a child born on this day; the world's Monday is 2026-11-23, 16:00 in China. */
const born = (birthDate: string) => ({ child: { name: MARK, birthDate } });

const turnedIn = (world: World, caseId: string) =>
  eventsOf(world, caseId).flatMap(({ fact }) => (fact.type === 'ChildTurned' ? [fact.data] : []));

const MINUTES_TO_MIDNIGHT = 8 * 60;

/** A case in which the police have taken the child to the village: it is in custody. */
const inCustody = async (birthDate: string) => {
  const world = aWorld();
  const { caseId } = await report(world, born(birthDate));
  await runUntilQuiet(world);
  await end(world, openDutyOf(world, caseId, 'dispatch'), 'station', outcomes.found);
  await runUntilQuiet(world);
  const father = (await caseNow(world, caseId)).open.find(
    ({ type, subject }) => type === 'order-return' && subject === 'father',
  );
  if (!father) throw new Error('nobody is ordered back');
  await end(world, father, 'station', outcomes.unreachable);
  await runUntilQuiet(world);
  await end(world, openDutyOf(world, caseId, 'escort'), 'station', outcomes.handedOver);
  await runUntilQuiet(world);
  return { world, caseId };
};

describe('a birth date', () => {
  it('is kept sealed, in a record of its own, with the quarter of the year in which somebody has to look', async () => {
    const world = aWorld();
    const { caseId } = await report(world, born('2012-03-05'));

    const birthday = await birthdayIn(world, caseId);
    expect(birthday?.look).toMatchObject({ age: 16, at: '2027-12-31T16:00:00.000Z' });
    expect(birthday).not.toHaveProperty('next');
    expect(opened(birthday?.sealed ?? '')).toEqual({ birthDate: '2012-03-05' });
    expect(opened(birthday?.look?.sealed ?? '')).toEqual({ birthDate: '2012-03-05' });
  });

  it('is nowhere in the table in clear, nor its day of another year, in an index or elsewhere', async () => {
    const world = aWorld();
    await report(world, born('2012-03-05'));

    expect(JSON.stringify([...world.table.items])).not.toMatch(/(20\d\d)-03-0[45]/);
  });

  it('of two children of one quarter stands at one place of the index', async () => {
    const worlds = await Promise.all(
      ['2012-01-02', '2012-03-30'].map(async (date) => {
        const world = aWorld();
        await report(world, born(date));
        return [...world.table.items.values()].find(({ sk }) => sk === 'BIRTHDAY')?.dueSk;
      }),
    );

    expect(new Set(worlds)).toEqual(new Set(['2027-12-31T16:00:00.000Z#BIRTHDAY']));
  });

  it('comes from the report’s number, or from who says later who the child is', async () => {
    const world = aWorld();
    const { caseId } = await report(world, { child: { citizenId: CHILD } });
    expect(opened((await birthdayIn(world, caseId))?.sealed ?? '')).toEqual({
      birthDate: '2015-01-01',
    });

    const other = await report(world, born('2012-03-05'));
    await identify(world, other.caseId, '430903201603030022');
    expect(opened((await birthdayIn(world, other.caseId))?.sealed ?? '')).toEqual({
      birthDate: '2016-03-03',
    });
  });

  it('that is only said gives way to what a number says', async () => {
    const world = aWorld();
    const child = { citizenId: CHILD };
    const { caseId } = await report(world, { child: { birthDate: '2011-01-01' } });
    await identify(world, caseId, CHILD);
    await report(world, { child });

    expect(opened((await birthdayIn(world, caseId))?.sealed ?? '')).toEqual({
      birthDate: '2015-01-01',
    });
    expect((await birthdayIn(world, caseId))?.source).toBe('citizen_id');
  });
});

describe('a child that turns 16', () => {
  it('is a fact of the case at midnight, and nothing ends by it (A-30)', async () => {
    const world = aWorld();
    const { caseId } = await report(world, born('2010-11-24'));
    await runUntilQuiet(world);
    const before = openNames(world, caseId);
    world.clock.forward(MINUTES_TO_MIDNIGHT - 1);
    await sweep(world.ports);
    expect(turnedIn(world, caseId)).toEqual([]);

    world.clock.forward(1);
    await sweep(world.ports);

    expect(turnedIn(world, caseId)).toEqual([{ age: 16 }]);
    expect(openNames(world, caseId)).toEqual(before);
    expect((await caseNow(world, caseId)).turned).toBe(16);
    expect((await birthdayIn(world, caseId))?.look).toMatchObject({
      age: 18,
      at: '2028-09-30T16:00:00.000Z',
    });
  });

  it('is told to whoever owes something in the case, once, and not by its age', async () => {
    const world = aWorld();
    const { caseId } = await report(world, born('2010-11-24'));
    await runUntilQuiet(world);
    world.clock.forward(MINUTES_TO_MIDNIGHT);
    await sweep(world.ports);
    await sweep(world.ports);
    await relayAll(world);

    const told = alertsIn(world).filter(({ occasion }) => occasion === 'turned-16');
    expect(told.map(({ office, channel }) => `${office} ${channel}`).sort()).toEqual([
      'station email',
      'station sms',
    ]);
    expect(told.map(({ text }) => text).join()).not.toMatch(/16岁|16周岁|turned/);
    expect(turnedIn(world, caseId)).toHaveLength(1);
  });
});

describe('a child that turns 18', () => {
  it('in custody has civil affairs look at what becomes of it, and custody goes on', async () => {
    const { world, caseId } = await inCustody('2008-11-24');
    expect((await caseNow(world, caseId)).custody).toBeDefined();
    world.clock.forward(MINUTES_TO_MIDNIGHT);
    await sweep(world.ports);

    expect(turnedIn(world, caseId)).toEqual([{ age: 18 }]);
    expect(openDutyOf(world, caseId, 'review-majority').owner).toMatchObject({
      office: 'civil-affairs',
    });
    expect((await caseNow(world, caseId)).custody).toBeDefined();
    expect((await birthdayIn(world, caseId))?.look).toBeUndefined();
  });

  it('at home opens nothing', async () => {
    const world = aWorld();
    const { caseId } = await report(world, born('2008-11-24'));
    world.clock.forward(MINUTES_TO_MIDNIGHT);
    await sweep(world.ports);

    expect(turnedIn(world, caseId)).toEqual([{ age: 18 }]);
    expect(openNames(world, caseId)).not.toContain('review-majority');
  });

  it('of whom somebody looks each day of the quarter is not told before the day', async () => {
    const world = aWorld();
    const { caseId } = await report(world, born('2010-12-20'));
    const looks: (string | undefined)[] = [];
    for (let day = 0; day < 28; day += 1) {
      world.clock.forward(day === 0 ? MINUTES_TO_MIDNIGHT : 24 * 60);
      await sweep(world.ports);
      looks.push((await birthdayIn(world, caseId))?.look?.at);
      expect(turnedIn(world, caseId)).toHaveLength(day < 26 ? 0 : 1);
    }

    expect(looks.slice(0, 3)).toEqual([
      '2026-11-24T16:00:00.000Z',
      '2026-11-25T16:00:00.000Z',
      '2026-11-26T16:00:00.000Z',
    ]);
  });

  it('after an outage over both birthdays has both, in order', async () => {
    const world = aWorld();
    const { caseId } = await report(world, born('2010-11-24'));
    world.clock.forward(3 * 366 * 24 * 60);
    await sweep(world.ports);
    await sweep(world.ports);

    expect(turnedIn(world, caseId)).toEqual([{ age: 16 }, { age: 18 }]);
  });
});

describe('a record of an older release, which says the very day', () => {
  const ofBefore = async (birthDate: string, at: string, age: 16 | 18 = 16) => {
    const world = aWorld();
    const { caseId } = await report(world, born(birthDate));
    const { look: _look, ...kept } = (await birthdayIn(world, caseId)) ?? never();
    const next = { age, at: Instant.parse(at) };
    world.table.transact([put(birthdayRecord, { ...kept, next })]);
    return { world, caseId };
  };

  it('is handled on its day, and says no day from then on', async () => {
    const { world, caseId } = await ofBefore('2010-11-24', '2026-11-23T16:00:00.000Z');
    world.clock.forward(MINUTES_TO_MIDNIGHT);
    await sweep(world.ports);

    expect(turnedIn(world, caseId)).toEqual([{ age: 16 }]);
    const after = await birthdayIn(world, caseId);
    expect(after?.look).toMatchObject({ age: 18, at: '2028-09-30T16:00:00.000Z' });
    expect(after).not.toHaveProperty('next');
  });

  it('loses the day when the case’s episode is looked at', async () => {
    const { world, caseId } = await ofBefore('2012-03-05', '2028-03-04T16:00:00.000Z');
    await runUntilQuiet(world);
    world.clock.forward(25 * 60);
    await sweep(world.ports);

    const after = await birthdayIn(world, caseId);
    expect(after?.look).toMatchObject({ age: 16, at: '2027-12-31T16:00:00.000Z' });
    expect(after).not.toHaveProperty('next');
    expect(opened(after?.look?.sealed ?? '')).toEqual({ birthDate: '2012-03-05' });
  });
});

describe('what cannot be', () => {
  it('is an outcome or a note before the child was born: refused by its field, without the date', async () => {
    const world = aWorld();
    const { caseId } = await report(world, born('2026-11-20'));
    const accept = openDutyOf(world, caseId, 'accept');
    const at = Instant.parse('2026-11-19T08:00:00Z');

    const refused = await end(world, accept, 'station', { outcome: 'accepted', at }).catch(
      (error: unknown) => error,
    );
    expect(refused).toMatchObject({
      code: 'bad-input',
      details: { complaints: [{ path: '/at' }] },
    });
    expect(JSON.stringify(refused)).not.toContain('2026-11-20');
    const body = { kind: 'contact_attempt', at, text: MARK } as const;
    await expect(
      noteOnDuty(world.ports)(
        { params: { dutyId: DutyId.parse(accept.id) }, body },
        callAs('station'),
      ),
    ).rejects.toMatchObject({ code: 'bad-input' });
  });

  it('is not what happened on the day of birth itself', async () => {
    const world = aWorld();
    const { caseId } = await report(world, born('2026-11-23'));

    const accepted = { outcome: 'accepted', at: MONDAY };
    expect(
      await end(world, openDutyOf(world, caseId, 'accept'), 'station', accepted),
    ).toMatchObject({ status: 200 });
  });
});

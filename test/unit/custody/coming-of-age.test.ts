import { describe, expect, it } from 'vitest';
import { Birthday, birthdayRecord } from '#domain/case/birthday';
import { put, ref } from '#domain/record';
import { CaseId } from '#schemas/ids';
import {
  aCustodyWorld,
  anEscort,
  custodyOf,
  endAt,
  handedBack,
  handOver,
  toPlace,
} from '#test/fakes/a-custody';
import { MARK } from '#test/fakes/a-report';
import type { World } from '#test/fakes/a-world';
import { memoryVault, opened } from '#test/fakes/memory-vault';
import { stateAs } from '#test/fakes/what-supervisors-do';

/** The world's Monday is 2026-11-23: whoever was born a day later in 2008 is not 18. */
const OF_AGE = '2008-11-23';
const UNDER_AGE = '2008-11-24';

const inCustody = async (child: Readonly<Record<string, unknown>> = { name: MARK }) => {
  const world = aCustodyWorld();
  const caseId = await anEscort(world, { child });
  await handOver(world, caseId, toPlace('home-place'));
  return { world, caseId };
};

const cameOfAge = (world: World, caseId: string, change: Readonly<Record<string, unknown>> = {}) =>
  endAt(
    world,
    caseId,
    ['end-custody', 'ended'],
    handedBack({ how: 'came_of_age', to: undefined, ...change }),
  );

const refusedAt = (path: string) => ({ details: { complaints: [{ path }] } });

describe('a custody in which the birth date is not sure', () => {
  it.each([
    ['unknown', { name: MARK }],
    ['a form’s 1900', { birthDate: '1900-01-01' }],
    ['a father’s, said', { birthDate: '1985-05-05' }],
  ])('(%s) ends by coming of age only with what shows the age (B14)', async (_which, child) => {
    const { world, caseId } = await inCustody(child);
    await expect(cameOfAge(world, caseId)).rejects.toMatchObject(refusedAt('/ageShownBy'));
    expect(await custodyOf(world, caseId)).toBeDefined();

    await cameOfAge(world, caseId, { ageShownBy: MARK });
    expect(await custodyOf(world, caseId)).toBeUndefined();
  });

  it('(disputed) does so too, until the police decide', async () => {
    const { world, caseId } = await inCustody();
    await stateAs(world, caseId, { birthDate: '2008-12-01' });
    await stateAs(world, caseId, { birthDate: UNDER_AGE }, 'stationSecond');
    await expect(cameOfAge(world, caseId)).rejects.toMatchObject(refusedAt('/ageShownBy'));

    await stateAs(world, caseId, { birthDate: UNDER_AGE, documentSeen: true });
    await expect(cameOfAge(world, caseId, { ageShownBy: MARK })).rejects.toMatchObject(
      refusedAt('/how'),
    );
  });

  it('(a guess of the police against a day that was said) does so too', async () => {
    const { world, caseId } = await inCustody({ birthDate: OF_AGE });
    await stateAs(world, caseId, { birthAbout: '2014' });

    await expect(cameOfAge(world, caseId)).rejects.toMatchObject(refusedAt('/ageShownBy'));
  });

  it('(kept before numbers were held against the case) does so too', async () => {
    const { world, caseId } = await inCustody();
    const father = Birthday.parse({
      caseId,
      sealed: await memoryVault.seal({ birthDate: '1985-05-05' }),
      source: 'citizen_id',
      version: 1,
    });
    world.table.transact([put(birthdayRecord, father)]);

    await expect(cameOfAge(world, caseId)).rejects.toMatchObject(refusedAt('/ageShownBy'));
  });
});

describe('a custody in which it is sure', () => {
  it('ends once the child is 18, and needs nothing more', async () => {
    const { world, caseId } = await inCustody({ birthDate: OF_AGE });
    // The reporter’s statement is about somebody who was no child when the case was opened.
    await expect(cameOfAge(world, caseId)).rejects.toMatchObject(refusedAt('/ageShownBy'));

    await stateAs(world, caseId, { birthDate: OF_AGE, documentSeen: true });
    await cameOfAge(world, caseId);
    expect(await custodyOf(world, caseId)).toBeUndefined();
  });

  it('does not end before, whatever else is said to show it', async () => {
    const { world, caseId } = await inCustody({ birthDate: UNDER_AGE });
    const refused = await cameOfAge(world, caseId, { ageShownBy: MARK }).catch(
      (error: unknown) => error,
    );
    expect(refused).toMatchObject(refusedAt('/how'));
    expect(JSON.stringify(refused)).not.toContain('2008');
  });
});

describe('the birthday that is kept', () => {
  const birthdayOf = async ({ store }: World, caseId: string) => {
    const [{ found }] = await store.load({ found: ref(birthdayRecord, CaseId.parse(caseId)) });
    return found && { ...found, sealed: opened(found.sealed) };
  };

  it('follows a correction, and no age is awaited of a birth that is disputed', async () => {
    const { world, caseId } = await inCustody({ birthDate: '2010-11-24' });
    expect((await birthdayOf(world, caseId))?.look?.age).toBe(16);

    await stateAs(world, caseId, { birthDate: '2010-11-25' });
    await stateAs(world, caseId, { birthDate: '2012-03-05' }, 'stationSecond');
    expect(await birthdayOf(world, caseId)).toMatchObject({ sealed: {}, decided: true });
    expect((await birthdayOf(world, caseId))?.look).toBeUndefined();

    await stateAs(world, caseId, { birthDate: '2012-03-05' });
    expect(await birthdayOf(world, caseId)).toMatchObject({
      sealed: { birthDate: '2012-03-05' },
      look: { age: 16, at: '2027-12-31T16:00:00.000Z' },
    });
  });
});

import { describe, expect, it } from 'vitest';
import { Instant } from '#schemas/time';
import { countyWrites } from '#test/fakes/a-county';
import { MARK } from '#test/fakes/a-report';
import { aWorld } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { people, personOf } from '#test/fakes/of-people';
import { endNamed, openNamed, openNames } from '#test/fakes/usual-course';
import { end, report, runUntilQuiet } from '#test/fakes/what-people-do';

type Pack = Parameters<typeof countyWrites>[0];

/** A case in which the police have found an abandoned child and these guardians. */
const abandoned = async (pack: Pack = 'demonstration', parents = ['father', 'mother']) => {
  const world = aWorld();
  world.table.transact(countyWrites(pack));
  const { caseId } = await report(world);
  await runUntilQuiet(world);
  await endNamed(world, caseId, 'accept');
  await endNamed(world, caseId, 'dispatch', 'found', { situations: ['abandonment'], parents });
  return { world, caseId };
};

const ofLadder = (world: Awaited<ReturnType<typeof abandoned>>['world'], caseId: string) =>
  openNames(world, caseId).filter((name) => /\.(father|mother|trustee)$/.test(name));

const BOTH = ['criticism_education', 'reprimand'];

describe('an abandonment', () => {
  it('is answered of each guardian for themselves (int.punish, int.aband)', async () => {
    const { world, caseId } = await abandoned();
    expect(ofLadder(world, caseId)).toEqual([
      'handle-abandonment.father',
      'handle-abandonment.mother',
    ]);

    await endNamed(world, caseId, 'handle-abandonment.father', 'punished');
    await endNamed(world, caseId, 'handle-abandonment.mother', 'notAbandoned');

    expect(ofLadder(world, caseId)).toEqual(['educate-guardian.father']);
  });

  it('of a trustee is answered as a guardian’s, and no trustee is called back (int.punish)', async () => {
    const { world, caseId } = await abandoned('demonstration', ['trustee']);

    expect(ofLadder(world, caseId)).toEqual(['handle-abandonment.trustee']);
  });

  it('brings criticism and education whatever else follows, in every county (int.punish)', async () => {
    for (const pack of [
      'demonstration',
      'demonstration-chongqing',
      'demonstration-wuhai',
      'demonstration-jinpu',
    ] as const)
      for (const outcome of ['punished', 'minor', 'notPunished', 'caseFiled', 'crimeSuspected']) {
        const { world, caseId } = await abandoned(pack, ['mother']);
        await endNamed(world, caseId, 'handle-abandonment.mother', outcome);

        expect(ofLadder(world, caseId), `${pack} ${outcome}`).toContain('educate-guardian.mother');
      }
  });

  it('enters each act in the ledger of that guardian alone (int.punish)', async () => {
    const { world, caseId } = await abandoned();
    await endNamed(world, caseId, 'handle-abandonment.father', 'punished');
    await endNamed(world, caseId, 'educate-guardian.father', 'given');
    await endNamed(world, caseId, 'handle-abandonment.mother', 'crimeSuspected');
    await endNamed(world, caseId, 'review-arrest.mother', 'decided');
    await endNamed(world, caseId, 'investigate.mother', 'handedOver');
    await endNamed(world, caseId, 'review-prosecution.mother', 'prosecuted');
    await endNamed(world, caseId, 'try-case.mother', 'judged');
    const [father, mother] = await people(world, caseId);
    const acts = (person: typeof father) => person?.interventions.map(({ act }) => act).toSorted();

    expect(acts(father)).toEqual([
      'criticism_education',
      'public_security_punishment',
      'reprimand',
    ]);
    expect(acts(mother)).toEqual([
      'arrest_review',
      'case_filing',
      'judgment',
      'judicial_transfer',
      'prosecution',
    ]);
  });
});

describe('criticism and education', () => {
  it('is refused without what the law asks for, which it names (int.punish)', async () => {
    const { world, caseId } = await abandoned('demonstration', ['mother']);
    await endNamed(world, caseId, 'handle-abandonment.mother', 'punished');
    const duty = openNamed(world, caseId, 'educate-guardian.mother');
    const given = { outcome: 'given', at: MONDAY, content: MARK };

    await expect(
      end(world, duty, 'station', { ...given, measures: ['criticism_education'] }),
    ).rejects.toMatchObject({
      details: {
        complaints: [
          { path: '/measures', zh: expect.stringContaining('MPL 第一百一十八条第二款') },
        ],
      },
    });
    await end(world, duty, 'station', { ...given, measures: BOTH });
    await runUntilQuiet(world);
    expect((await personOf(world, caseId, 'mother')).interventions).toHaveLength(3);
  });
});

describe('punishment', () => {
  const notPunished = { outcome: 'notPunished', at: MONDAY, reason: MARK };

  it('of whoever abandons a helpless child is a must in Chongqing and Jinpu, elsewhere where necessary (int.aband2)', async () => {
    const refusedIn = async (pack: Pack, independence: string) => {
      const { world, caseId } = await abandoned(pack, ['mother']);
      const duty = openNamed(world, caseId, 'handle-abandonment.mother');
      const ended = end(world, duty, 'station', { ...notPunished, independence });
      return ended.then(
        () => false,
        () => true,
      );
    };

    expect(await refusedIn('demonstration-chongqing', 'unable')).toBe(true);
    expect(await refusedIn('demonstration-jinpu', 'unable')).toBe(true);
    expect(await refusedIn('demonstration-jinpu', 'able')).toBe(false);
    expect(await refusedIn('demonstration', 'unable')).toBe(false);
    expect(await refusedIn('demonstration-wuhai', 'unable')).toBe(false);
  });

  it('asks a person whether the child can live independently, where that decides (int.aband2)', async () => {
    const { world, caseId } = await abandoned('demonstration-jinpu', ['mother']);
    const duty = openNamed(world, caseId, 'handle-abandonment.mother');
    const minor = { outcome: 'minor', at: MONDAY, reason: MARK };

    await expect(end(world, duty, 'station', minor)).rejects.toMatchObject({
      details: { complaints: [{ path: '/independence' }] },
    });
    await expect(
      end(world, duty, 'station', { ...minor, independence: 'able' }),
    ).rejects.toMatchObject({ details: { complaints: [{ path: '/independence' }] } });
  });

  it('is decided within the law’s thirty days from the day of filing, not of entering (int.punish)', async () => {
    const { world, caseId } = await abandoned('demonstration', ['mother']);
    const friday = Instant.parse('2026-11-20T02:00:00.000Z');
    await endNamed(world, caseId, 'handle-abandonment.mother', 'caseFiled', { at: friday });
    const { due } = openNamed(world, caseId, 'decide-punishment.mother');

    // The thirtieth day, 20 December, is a Sunday.
    expect(due).toBe('2026-12-21T16:00:00.000Z');
    await endNamed(world, caseId, 'decide-punishment.mother', 'punished');
    expect(ofLadder(world, caseId)).toEqual(['educate-guardian.mother']);
  });

  it('is still decided once an investigation was dropped, and no arrest is reviewed any more (int.punish)', async () => {
    const { world, caseId } = await abandoned('demonstration', ['mother']);
    await endNamed(world, caseId, 'handle-abandonment.mother', 'crimeSuspected');
    expect(ofLadder(world, caseId)).toContain('review-arrest.mother');
    await endNamed(world, caseId, 'investigate.mother', 'dropped');

    expect(ofLadder(world, caseId)).toEqual([
      'decide-punishment.mother',
      'educate-guardian.mother',
    ]);
  });
});

describe('a minor abandonment', () => {
  it('is told to the village in Chongqing and Jinpu, after the reprimand or criticism (int.aband2)', async () => {
    for (const pack of ['demonstration-chongqing', 'demonstration-jinpu'] as const) {
      const { world, caseId } = await abandoned(pack, ['mother']);
      await endNamed(world, caseId, 'handle-abandonment.mother', 'minor');
      const duty = openNamed(world, caseId, 'tell-village.mother');
      const sent = { outcome: 'sent', at: MONDAY, content: MARK };

      await expect(end(world, duty, 'station', sent)).rejects.toMatchObject({ code: 'not-yet' });
      await endNamed(world, caseId, 'educate-guardian.mother', 'given');
      await end(world, openNamed(world, caseId, 'tell-village.mother'), 'station', sent);
    }
  });

  it('is told to nobody where no notice has it (int.punish)', async () => {
    const { world, caseId } = await abandoned('demonstration', ['mother']);
    await endNamed(world, caseId, 'handle-abandonment.mother', 'minor');

    expect(ofLadder(world, caseId)).toEqual(['educate-guardian.mother']);
  });
});

import { describe, expect, it } from 'vitest';
import { countyWrites, type Role } from '#test/fakes/a-county';
import { MARK } from '#test/fakes/a-report';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { personOf } from '#test/fakes/of-people';
import { perform } from '#test/fakes/perform';
import { endNamed, openNames } from '#test/fakes/usual-course';
import { end, openDutyOf, report, runUntilQuiet } from '#test/fakes/what-people-do';

type Pack = Parameters<typeof countyWrites>[0];

/** A case in which the police have visited a child and found this. */
const found = async (situation: string, pack: Pack = 'demonstration') => {
  const world = aWorld();
  world.table.transact(countyWrites(pack));
  const { caseId } = await report(world);
  await runUntilQuiet(world);
  await endNamed(world, caseId, 'accept');
  await endNamed(world, caseId, 'dispatch', 'found', { situations: [situation] });
  return { world, caseId };
};

/** Ends the duty by which the police accuse these guardians. */
const accusing = async (
  accused: readonly string[],
  situation = 'domestic_violence',
  pack?: Pack,
) => {
  const { world, caseId } = await found(situation, pack);
  await endNamed(world, caseId, 'stop-harm', 'inNoDanger', { accused });
  return { world, caseId };
};

/** The parents are also told of the harm to the child, but this does not answer it. */
const towards = (world: World, caseId: string) =>
  openNames(world, caseId).filter(
    (name) => /\.(father|mother|trustee)$/.test(name) && !name.startsWith('tell-parents'),
  );

const open = (world: World, caseId: string, type: string, role: Role) =>
  perform(world, {
    step: 'openByHand',
    input: {
      params: { caseNumber: caseId as never },
      body: { type, reason: MARK, subject: 'mother' },
    },
    call: callAs(role),
  });

describe('harm by a guardian', () => {
  it('is answered of those alone whom the police have named (int.punish)', async () => {
    const none = await accusing([]);
    expect(towards(none.world, none.caseId)).toEqual([]);

    const { world, caseId } = await accusing(['father', 'trustee']);
    expect(towards(world, caseId)).toEqual(['handle-harm.father', 'handle-harm.trustee']);
  });

  it('is answered of whom the evidence names later, and once (int.punish)', async () => {
    const { world, caseId } = await accusing(['father']);
    await endNamed(world, caseId, 'gather-evidence', 'gathered', { accused: ['father', 'mother'] });

    expect(towards(world, caseId)).toEqual(['handle-harm.father', 'handle-harm.mother']);
  });

  it('brings criticism and education beside a punishment, a crime or neither, and nothing where it was not this one (int.punish)', async () => {
    const owedOn = async (outcome: string) => {
      const { world, caseId } = await accusing(['father']);
      await endNamed(world, caseId, 'handle-harm.father', outcome);
      return towards(world, caseId);
    };

    expect(await owedOn('punished')).toEqual(['educate-guardian.father']);
    expect(await owedOn('notPunished')).toEqual(['educate-guardian.father']);
    expect(await owedOn('caseFiled')).toEqual([
      'decide-punishment.father',
      'educate-guardian.father',
    ]);
    expect(await owedOn('crimeSuspected')).toEqual([
      'educate-guardian.father',
      'investigate.father',
      'review-arrest.father',
    ]);
    expect(await owedOn('notCommitted')).toEqual([]);
  });

  it('is handled by the departments’ rules in Chongqing and Jinpu, whatever harm it was (int.other)', async () => {
    for (const pack of ['demonstration-chongqing', 'demonstration-jinpu'] as const) {
      const { world, caseId } = await accusing(['father'], 'unlawful_infringement', pack);

      expect(towards(world, caseId)).toEqual(['handle-harm.father']);
    }
    const { world, caseId } = await accusing(
      ['father'],
      'unlawful_infringement',
      'demonstration-wuhai',
    );
    expect(towards(world, caseId)).toEqual(['educate-guardian.father']);
  });

  it('follows no accident (pol.harm)', async () => {
    const { world, caseId } = await accusing(['father'], 'accidental_injury');

    expect(towards(world, caseId)).toEqual([]);
  });

  it('stands in the ledger of each (int.punish)', async () => {
    const { world, caseId } = await accusing(['father']);
    await endNamed(world, caseId, 'handle-harm.father', 'punished');
    await endNamed(world, caseId, 'educate-guardian.father', 'given');
    const { interventions } = await personOf(world, caseId, 'father');

    expect(interventions.map(({ act }) => act).toSorted()).toEqual([
      'criticism_education',
      'public_security_punishment',
      'reprimand',
    ]);
  });
});

describe('a guardian who does not perform', () => {
  it('is dissuaded by the village; what is grave brings the police’s reprimand (fam.warn)', async () => {
    const { world, caseId } = await found('guardian_incapable_or_not_performing');
    await open(world, caseId, 'dissuade-guardian', 'station');
    const duty = openDutyOf(world, caseId, 'dissuade-guardian');
    expect(duty).toMatchObject({ owner: { post: 'village_committee' }, subject: 'mother' });

    await end(world, duty, 'village', { outcome: 'grave', at: MONDAY, facts: MARK });
    await runUntilQuiet(world);
    const owed = openDutyOf(world, caseId, 'educate-guardian');
    expect(owed).toMatchObject({ owner: { post: 'police_station' }, subject: 'mother' });
    const given = { outcome: 'given', at: MONDAY, measures: ['reprimand'], content: MARK };
    await end(world, owed, 'station', given);
    await runUntilQuiet(world);

    const { interventions } = await personOf(world, caseId, 'mother');
    expect(interventions.map(({ act }) => act).toSorted()).toEqual(['dissuasion', 'reprimand']);
  });

  it('is reprimanded where somebody of the police, the procuratorate or the court finds it (int.punish)', async () => {
    const { world, caseId } = await found('guardian_incapable_or_not_performing');
    expect(towards(world, caseId).filter((name) => name.startsWith('reprimand'))).toEqual([]);

    await open(world, caseId, 'educate-guardian', 'station');

    expect(towards(world, caseId)).toContain('educate-guardian.mother');
  });
});

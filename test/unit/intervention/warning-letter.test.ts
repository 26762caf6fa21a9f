import { describe, expect, it } from 'vitest';
import { MARK } from '#test/fakes/a-report';
import {
  aCaseUnder,
  aDecision,
  aServedLetter,
  byHand,
  complaintsOf,
  daysLater,
  MONDAY,
} from '#test/fakes/an-intervention';
import { describePerson, personOf } from '#test/fakes/of-people';
import { endNamed, openNamed, openNames } from '#test/fakes/usual-course';
import { alertsIn, eventsOf } from '#test/fakes/what-happened';

const ours = (names: readonly string[]) =>
  names.filter((name) => /warn|household|breach/.test(name));

const hours = (from: string, to: string | undefined): number =>
  (Date.parse(to ?? from) - Date.parse(from)) / 3_600_000;

describe('a warning letter', () => {
  it('is decided within 72 hours of the acceptance that the officer states (int.wl)', async () => {
    const of = await aCaseUnder();
    await daysLater(of.world, 1);
    await byHand(of, 'decide-warning', 'father', 'station', { since: MONDAY });
    const { since, due, owner } = openNamed(of.world, of.caseId, 'decide-warning.father');

    expect(owner).toMatchObject({ office: 'station', post: 'police_station' });
    expect(since).toBe(MONDAY);
    expect(hours(MONDAY, due)).toBe(72);
  });

  it('or criticism and education: the police choose one of them (int.wl)', async () => {
    const { world, caseId } = await aDecision();
    await endNamed(world, caseId, 'decide-warning.father', 'educated');
    const { interventions } = await personOf(world, caseId, 'father');

    expect(ours(openNames(world, caseId))).toEqual([]);
    expect(interventions.map(({ act }) => act)).toEqual(['criticism_education']);
  });

  it('is on the ledger of the one who is warned, and of nobody else (int.wl)', async () => {
    const { world, caseId } = await aServedLetter();
    await describePerson(world, caseId, { role: 'mother', name: MARK });
    await byHand({ world, caseId }, 'decide-warning', 'mother');
    await endNamed(world, caseId, 'decide-warning.mother', 'notProved');
    const acts = async (role: string) =>
      (await personOf(world, caseId, role)).interventions.map(({ act }) => act);

    expect(await acts('father')).toEqual(['written_warning']);
    expect(await acts('mother')).toEqual([]);
  });

  it('is served on offender and victim, and the village is told by the same act (int.wlserve)', async () => {
    const { world, caseId } = await aServedLetter();
    const served = eventsOf(world, caseId).find(
      ({ fact }) => fact.type === 'DutyEnded' && fact.data.outcome === 'served',
    );

    expect(served?.fact.data).toMatchObject({
      tells: ['village_committee', 'womens_federation', 'governance_office'],
      told: expect.arrayContaining(['village']),
    });
    expect(
      alertsIn(world).some(({ office, occasion }) => office === 'village' && occasion === 'ended'),
    ).toBe(true);
  });

  it('may be of a trustee, whose ledger has it (int.wl)', async () => {
    const { world, caseId } = await aCaseUnder();
    const trustee = await describePerson(world, caseId, { role: 'carer', name: MARK });
    await byHand({ world, caseId }, 'decide-warning', trustee);
    await endNamed(world, caseId, `decide-warning.${trustee}`, 'letter');
    await endNamed(world, caseId, `serve-warning.${trustee}`, 'served');
    const { interventions } = await personOf(world, caseId, 'carer');

    expect(openNames(world, caseId)).toContain(`visit-warned.${trustee}`);
    expect(interventions).toMatchObject([
      { act: 'written_warning', at: MONDAY, caseNumber: caseId },
    ]);
  });

  it('has an episode for each person: two guardians, two fates (int.wl)', async () => {
    const { world, caseId } = await aServedLetter();
    await byHand({ world, caseId }, 'decide-warning', 'mother');
    await endNamed(world, caseId, 'decide-warning.mother', 'letter');

    expect(openNamed(world, caseId, 'serve-warning.mother').episodeId).toBe('warning-letter-2');
    expect(openNamed(world, caseId, 'visit-warned.father').episodeId).toBe('warning-letter-1');
  });
});

describe('what cannot be', () => {
  it('is refused at once, with every reason: a letter for what was punished, for a repetition, before the case (int.wl)', async () => {
    const of = await aCaseUnder();
    const { world } = of;
    const before = world.clock.at();
    const since = await daysLater(world, 1);
    await daysLater(world, 1);
    await byHand(of, 'decide-warning', 'father', 'station', { since });
    const wrong = { punished: true, repeated: true, at: before };

    expect(await complaintsOf(of, 'decide-warning.father', 'letter', wrong)).toEqual([
      ['/punished', expect.stringContaining('int.wl')],
      ['/repeated', expect.stringContaining('公通字〔2024〕34号')],
      ['/at', 'not before the case was accepted'],
    ]);
  });

  it('the victim’s copy never goes to the offender (int.wlserve)', async () => {
    const of = await aDecision();
    await endNamed(of.world, of.caseId, 'decide-warning.father', 'letter');

    expect(
      await complaintsOf(of, 'serve-warning.father', 'served', { copyToParent: 'father' }),
    ).toEqual([['/copyToParent', expect.stringContaining('int.wlserve')]]);
    await endNamed(of.world, of.caseId, 'serve-warning.father', 'served', {
      copyToParent: 'mother',
    });
    expect(openNames(of.world, of.caseId)).toContain('visit-warned.father');
  });

  it('is a second decision on the same person while one is open; of another it is none', async () => {
    const of = await aDecision();

    await expect(byHand(of, 'decide-warning', 'father')).rejects.toThrow();
    await expect(byHand(of, 'decide-warning')).rejects.toThrow();
    expect((await byHand(of, 'decide-warning', 'mother')).status).toBe(201);
  });

  it('is a body without the power: the village warns nobody (int.wl)', async () => {
    const of = await aCaseUnder();

    await expect(byHand(of, 'decide-warning', 'father', 'civilAffairs')).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });

  it('is a person who is not of this child’s file', async () => {
    const of = await aCaseUnder();

    await expect(byHand(of, 'decide-warning', 'P7K3M9P2QX4TB')).rejects.toThrow();
  });
});

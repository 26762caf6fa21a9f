import { describe, expect, it } from 'vitest';
import {
  aDecision,
  aServedLetter,
  byHand,
  cleanVisits,
  daysLater,
  lettersIn,
  MONDAY,
  roundsOf,
  sweptWhole,
} from '#test/fakes/an-intervention';
import { personOf } from '#test/fakes/of-people';
import { endNamed, openNamed, openNames } from '#test/fakes/usual-course';
import { eventsOf } from '#test/fakes/what-happened';

const ours = (names: readonly string[]) =>
  names.filter((name) => /warn|household|breach/.test(name));

describe('the visits of the police station', () => {
  it('begin within seven days of the service, however late that is entered (int.wl)', async () => {
    const of = await aDecision();
    const { world, caseId } = of;
    await endNamed(world, caseId, 'decide-warning.father', 'letter');
    await daysLater(world, 5);
    await endNamed(world, caseId, 'serve-warning.father', 'served', { at: MONDAY });
    const { since, due } = openNamed(world, caseId, 'visit-warned.father');

    expect(since).toBe(MONDAY);
    expect(due?.slice(0, 10)).toBe('2026-11-30');
  });

  it('come again every three months from the last one (int.wl)', async () => {
    const of = await aServedLetter();
    await cleanVisits(of, 2);
    const [first, second] = roundsOf(of, 'revisit-warned');

    expect([first?.due?.slice(0, 7), second?.due?.slice(0, 7)]).toEqual(['2027-02', '2027-05']);
  });

  it('go on after three clean ones, until a person of the police ends them (int.wl)', async () => {
    const of = await aServedLetter();
    const { world, caseId } = of;
    await cleanVisits(of, 3);
    await sweptWhole(world);
    expect(openNames(world, caseId)).toContain('revisit-warned.father');
    expect(roundsOf(of, 'revisit-warned')).toHaveLength(3);

    await endNamed(world, caseId, 'revisit-warned.father', 'ended', { ground: 'three_clean' });

    expect(ours(openNames(world, caseId))).toEqual([]);
    expect(await lettersIn(of)).toBeUndefined();
  });

  it('do not end for three clean ones where there were two (int.wl)', async () => {
    const of = await aServedLetter();
    await cleanVisits(of, 2);
    const three = { ground: 'three_clean' };

    await expect(
      endNamed(of.world, of.caseId, 'revisit-warned.father', 'ended', three),
    ).rejects.toThrow();
    await endNamed(of.world, of.caseId, 'revisit-warned.father', 'ended', { ground: 'other' });
    expect(ours(openNames(of.world, of.caseId))).toEqual([]);
  });

  it('that nobody makes are overdue and nothing more: a missed visit is no breach, and ends nothing (int.wl, int.fail)', async () => {
    const of = await aServedLetter();
    const { world, caseId } = of;
    await daysLater(world, 400);
    await sweptWhole(world);

    expect(ours(openNames(world, caseId))).toEqual([
      'household-visit.father',
      'visit-warned.father',
    ]);
    expect(await lettersIn(of)).toMatchObject({ 'warning-letter-1.father': { visits: [] } });
  });

  it('that found violence again go back to the police, who decide; the visits go on (int.fail)', async () => {
    const of = await aServedLetter();
    const { world, caseId } = of;
    await cleanVisits(of, 2);
    const at = await daysLater(world, 80);
    await endNamed(world, caseId, 'revisit-warned.father', 'repeated', { at });
    expect(ours(openNames(world, caseId))).toEqual([
      'answer-breach.father',
      'household-visit.father',
      'revisit-warned.father',
    ]);

    await endNamed(world, caseId, 'answer-breach.father', 'punished', { at });
    const { interventions } = await personOf(world, caseId, 'father');

    expect(interventions.map(({ act }) => act)).toEqual([
      'written_warning',
      'public_security_punishment',
    ]);
    expect(openNames(world, caseId)).toContain('revisit-warned.father');
  });

  it('count in their own order: one entered late stands where it belongs, and is marked (int.wl)', async () => {
    const of = await aServedLetter();
    const { world, caseId } = of;
    await cleanVisits(of, 1);
    const between = await daysLater(world, 40);
    const later = await daysLater(world, 40);
    await endNamed(world, caseId, 'revisit-warned.father', 'clean', { at: later });
    await endNamed(world, caseId, 'revisit-warned.father', 'repeated', { at: between });
    const { 'warning-letter-1.father': letter } = (await lettersIn(of)) ?? {};

    expect(letter?.visits.map(({ found }) => found)).toEqual(['clean', 'repeated', 'clean']);
    expect(
      eventsOf(world, caseId).findLast(({ fact }) => fact.type === 'WarnedVisited')?.fact.data,
    ).toMatchObject({
      outOfOrder: true,
    });
    expect(openNamed(world, caseId, 'revisit-warned.father')).toMatchObject({ openedAt: later });
  });
});

describe('the visits of the village', () => {
  it('come again at the deployer’s interval, where the notice has them (vis.wl, vis.assist)', async () => {
    const of = await aServedLetter();
    const { world, caseId } = of;
    const at = await daysLater(world, 20);
    await endNamed(world, caseId, 'household-visit.father', 'kept', { at });
    const [, second] = roundsOf(of, 'household-visit');

    expect(second).toMatchObject({ owner: { office: 'village' }, openedAt: at });
    expect(second?.due?.slice(0, 7)).toBe('2027-01');
  });

  it('that find it badly kept are reported at once to whom the deployer names, and the police decide (int.fail)', async () => {
    const of = await aServedLetter();
    const { world, caseId } = of;
    await endNamed(world, caseId, 'household-visit.father', 'notKept');
    expect(openNames(world, caseId)).toContain('report-breach.father');
    await endNamed(world, caseId, 'report-breach.father', 'reported');
    const reported = eventsOf(world, caseId).findLast(({ fact }) => fact.type === 'DutyEnded');

    expect(reported?.fact.data).toMatchObject({ tells: ['police_station', 'township'] });
    expect(ours(openNames(world, caseId))).toEqual([
      'answer-breach.father',
      'household-visit.father',
      'visit-warned.father',
    ]);
  });

  it('are nobody’s where no notice has them', async () => {
    const { world, caseId } = await aServedLetter('demonstration');

    expect(ours(openNames(world, caseId))).toEqual(['visit-warned.father']);
  });

  it('may find a breach on any day: the village opens the report by hand (int.fail)', async () => {
    const of = await aServedLetter();
    await byHand(of, 'report-breach', 'father', 'village');

    expect(openNamed(of.world, of.caseId, 'report-breach.father').episodeId).toBe(
      'warning-letter-1',
    );
  });
});

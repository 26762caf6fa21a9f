import { describe, expect, it } from 'vitest';
import { aDecision, aServedLetter, byHand, complaintsOf } from '#test/fakes/an-intervention';
import { endNamed, openNames } from '#test/fakes/usual-course';
import { owedIn, toldOf } from './under.ts';

describe('a warning letter in Wuhai', () => {
  it('is the police’s to decide, and no letter where it was punished or done again (int.wl)', async () => {
    const of = await aDecision();

    expect(owedIn(of.world, of.caseId)).toMatchObject({ 'decide-warning': 'station' });
    for (const field of ['punished', 'repeated'] as const) {
      const complaints = await complaintsOf(of, 'decide-warning.father', 'letter', {
        [field]: true,
      });
      expect(complaints.map(([path]) => path)).toEqual([`/${field}`]);
    }
  });

  it('is served by the police, and the village is told by the same act (int.wlserve)', async () => {
    const { world, caseId } = await aDecision();
    await endNamed(world, caseId, 'decide-warning.father', 'letter');
    expect(owedIn(world, caseId)).toMatchObject({ 'serve-warning': 'station' });
    await endNamed(world, caseId, 'serve-warning.father', 'served');

    expect(toldOf(world, 'serve-warning', 'ended')).toContain('village');
  });

  it('brings no copy to the offender in the child’s name (int.wlserve)', async () => {
    const of = await aDecision();
    await endNamed(of.world, of.caseId, 'decide-warning.father', 'letter');
    const complaints = await complaintsOf(of, 'serve-warning.father', 'served', {
      copyToParent: 'father',
    });

    expect(complaints.map(([path]) => path)).toEqual(['/copyToParent']);
  });

  it('is visited after by the police, who alone end that, however many visits were clean (int.wl)', async () => {
    const of = await aServedLetter();
    const { world, caseId } = of;
    expect(owedIn(world, caseId)).toMatchObject({ 'visit-warned': 'station' });
    await endNamed(world, caseId, 'visit-warned.father', 'clean');
    const early = await complaintsOf(of, 'revisit-warned.father', 'ended', {
      ground: 'three_clean',
    });
    expect(early.map(([path]) => path)).toEqual(['/ground']);
    for (let visit = 0; visit < 4; visit += 1) {
      await endNamed(world, caseId, 'revisit-warned.father', 'clean');
      expect(openNames(world, caseId)).toContain('revisit-warned.father');
    }
  });

  it('is followed up by the village in visits of its own, which no other notice has (vis.wl, vis.assist)', async () => {
    const here = await aServedLetter();
    const elsewhere = await aServedLetter('demonstration');

    expect(owedIn(here.world, here.caseId)).toMatchObject({ 'household-visit': 'village' });
    expect(openNames(elsewhere.world, elsewhere.caseId)).not.toContain('household-visit.father');
  });

  it('that is badly kept is reported by the village to whom the deployer names; the police decide (int.fail)', async () => {
    const { world, caseId } = await aServedLetter();
    await endNamed(world, caseId, 'household-visit.father', 'notKept');
    expect(owedIn(world, caseId)).toMatchObject({ 'report-breach': 'village' });
    await endNamed(world, caseId, 'report-breach.father', 'reported');

    expect(toldOf(world, 'report-breach', 'ended')).toEqual(
      expect.arrayContaining(['station', 'township']),
    );
    expect(owedIn(world, caseId)).toMatchObject({ 'answer-breach': 'station' });
  });

  it('may be found badly kept on any day: the village reports it by hand (int.fail)', async () => {
    const of = await aServedLetter();
    await byHand(of, 'report-breach', 'father', 'village');

    expect(owedIn(of.world, of.caseId)).toMatchObject({ 'report-breach': 'village' });
  });
});

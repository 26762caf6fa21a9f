import { describe, expect, it } from 'vitest';
import { openAsked } from '#test/fakes/a-custody';
import { MARK } from '#test/fakes/a-report';
import { callAs } from '#test/fakes/a-world';
import { endNamed, openNamed, openNames } from '#test/fakes/usual-course';
import type { PackName } from '../owed.ts';
import { foundIn, owedIn } from './under.ts';

const CHONGQING = 'demonstration-chongqing';
const OTHERS: readonly PackName[] = ['demonstration', 'demonstration-wuhai', 'demonstration-jinpu'];

/** A case of which the police have told township and civil affairs. */
const found = async (pack: PackName = CHONGQING) => {
  const { world, caseId } = await foundIn(pack, ['domestic_violence']);
  await endNamed(world, caseId, 'notify');
  return { world, caseId };
};

/** A case that somebody has named a key case. */
const named = async (by: 'civilAffairs' | 'township' = 'civilAffairs') => {
  const { world, caseId } = await found();
  await openAsked(world, caseId, 'assess-guardianship', callAs(by));
  return { world, caseId };
};

const OWED = { 'assess-guardianship': 'protection', 'hold-conference': 'protection' };

describe('a key case', () => {
  it.each(['civilAffairs', 'township'] as const)(
    'that an officer as %s names is assessed and conferred on by the protection institution (ass.conf20)',
    async (by) => {
      const { world, caseId } = await named(by);

      expect(owedIn(world, caseId)).toMatchObject(OWED);
      expect(openNamed(world, caseId, 'assess-guardianship').due).toBeUndefined();
    },
  );

  it('is named by a person alone, whatever was found and however often (ass.conf20)', async () => {
    const { world, caseId } = await foundIn(CHONGQING, [
      ...(['domestic_violence', 'abandonment', 'unlawful_infringement'] as const),
    ]);
    await endNamed(world, caseId, 'notify');
    await endNamed(world, caseId, 'assess');

    for (const type of Object.keys(OWED)) expect(owedIn(world, caseId)).not.toHaveProperty(type);
  });

  it('is one when a joint assessment concludes so, once (ass.conf20)', async () => {
    const { world, caseId } = await named();
    const further = ['guardianship_assessment'];
    await endNamed(world, caseId, 'assess', 'concluded', { further });

    const of = openNames(world, caseId).filter((name) => name === 'assess-guardianship');
    expect(of).toHaveLength(1);
    const other = await found();
    await endNamed(other.world, other.caseId, 'assess', 'concluded', { further });
    expect(owedIn(other.world, other.caseId)).toMatchObject(OWED);
  });

  it('is named once at a time (ass.conf20)', async () => {
    const { world, caseId } = await named();

    await expect(
      openAsked(world, caseId, 'assess-guardianship', callAs('civilAffairs')),
    ).rejects.toMatchObject({ details: { complaints: [{ path: '/type' }] } });
  });

  it('is named by no police (ass.conf20)', async () => {
    const { world, caseId } = await found();

    await expect(
      openAsked(world, caseId, 'assess-guardianship', callAs('station')),
    ).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('has its referrals followed by the institution that made them (ass.conf20)', async () => {
    const { world, caseId } = await named();
    const referrals = [{ service: 'emotional_care', provider: MARK, outcome: 'under_way' }];

    await endNamed(world, caseId, 'hold-conference', 'held', { referrals });
    const name = 'follow-conference-referral.emotional_care';
    expect(openNamed(world, caseId, name).owner).toMatchObject({ office: 'protection' });
    await endNamed(world, caseId, name, 'underWay');

    expect(openNamed(world, caseId, name).round).toBe(2);
  });

  it.each(OTHERS)('is nothing that the text of %s has (ass.conf20, ass.cq20)', async (pack) => {
    const { world, caseId } = await found(pack);

    for (const type of ['assess-guardianship', 'assess-survival']) {
      await expect(openAsked(world, caseId, type, callAs('civilAffairs'))).rejects.toMatchObject({
        details: { complaints: [{ path: '/type' }] },
      });
    }
  });
});

describe('the assessment of survival and guardianship', () => {
  it('is offered to civil affairs, which leads, and left off with a reason (ass.cq20)', async () => {
    const { world, caseId } = await found();
    await openAsked(world, caseId, 'assess-survival', callAs('civilAffairs'));

    expect(owedIn(world, caseId)).toMatchObject({ 'assess-survival': 'civil-affairs' });
    await endNamed(world, caseId, 'assess-survival', 'leftOff');
    expect(owedIn(world, caseId)).not.toHaveProperty('assess-survival');
  });

  it('is owed by nobody of itself, to the end of the first assessment (ass.cq20)', async () => {
    const { world, caseId } = await found();
    await endNamed(world, caseId, 'assess');

    expect(owedIn(world, caseId)).not.toHaveProperty('assess-survival');
  });
});

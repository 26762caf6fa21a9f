import { describe, expect, it } from 'vitest';
import { byHand } from '#test/fakes/an-intervention';
import { endNamed, openNames } from '#test/fakes/usual-course';
import { caseNow } from '#test/fakes/what-happened';
import type { PackName } from '../owed.ts';
import { foundIn, owedIn } from './under.ts';

const CHONGQING = 'demonstration-chongqing';

/** A father who was ordered back and has named a trustee. */
const entrusted = async (pack: PackName = CHONGQING) => {
  const { world, caseId } = await foundIn(pack, ['living_alone']);
  await endNamed(world, caseId, 'order-return.father', 'ordered');
  await endNamed(world, caseId, 'compliance.father', 'trusteeNamed');
  return { world, caseId };
};

describe('a trustee', () => {
  it.each(['demonstration', 'demonstration-wuhai', 'demonstration-jinpu'] as const)(
    'who is named under %s cares for the child, and needs no paper (fam.entrust)',
    async (pack) => {
      const { world, caseId } = await entrusted(pack);

      expect((await caseNow(world, caseId)).care).toMatchObject({ kind: 'trustee' });
      expect(openNames(world, caseId)).not.toContain('sign-confirmation.father');
    },
  );

  it('signs a confirmation under the police’s guidance in Chongqing (fam.conf)', async () => {
    const { world, caseId } = await entrusted();

    expect(owedIn(world, caseId)).toMatchObject({ 'sign-confirmation': 'station' });
  });

  it.each(['guardian', 'trustee'])(
    'signs with the guardian: without the %s’s hand it is not signed (fam.conf20)',
    async (missing) => {
      const { world, caseId } = await entrusted();
      const signatories = ['guardian', 'trustee'].filter((each) => each !== missing);

      await expect(
        endNamed(world, caseId, 'sign-confirmation.father', 'signed', { signatories }),
      ).rejects.toMatchObject({ code: 'bad-input' });
      await endNamed(world, caseId, 'sign-confirmation.father', 'signed');
      expect(openNames(world, caseId)).not.toContain('sign-confirmation.father');
    },
  );

  it('is assessed by the township (fam.cap)', async () => {
    const { world, caseId } = await entrusted();
    await endNamed(world, caseId, 'sign-confirmation.father', 'signed');

    expect(owedIn(world, caseId)).toMatchObject({ 'assess-trustee': 'township' });
  });

  it('who is found incapable is as good as none, and the father is to name another (fam.swap)', async () => {
    const { world, caseId } = await entrusted();
    await endNamed(world, caseId, 'sign-confirmation.father', 'signed');
    expect(openNames(world, caseId)).not.toContain('compliance.father');
    await endNamed(world, caseId, 'assess-trustee.father', 'incapable');

    expect(openNames(world, caseId)).toContain('compliance.father');
    expect((await caseNow(world, caseId)).care).toBeUndefined();
  });
});

describe.each(['demonstration', 'demonstration-jinpu'] as const)('under %s', (pack) => {
  it('a guardian who does not perform is dissuaded by the village, where a person says so (fam.warn)', async () => {
    const { world, caseId } = await foundIn(pack, ['guardian_incapable_or_not_performing']);
    expect(owedIn(world, caseId)).not.toHaveProperty('dissuade-guardian');
    await byHand({ world, caseId }, 'dissuade-guardian', 'father', 'station');

    expect(owedIn(world, caseId)).toMatchObject({ 'dissuade-guardian': 'village' });
  });
});

describe('after a reprimand in Chongqing', () => {
  const reprimanded = async (outcome: string) => {
    const { world, caseId } = await foundIn(CHONGQING, ['unattended_or_other_parent_incapable']);
    await endNamed(world, caseId, 'reprimand.father', outcome);
    const given = outcome === 'given';
    if (given) await endNamed(world, caseId, 'notify-reprimand.father');
    return { world, caseId };
  };

  it('the village visits again, and what is not in place has the parents watched anew (vis.verify)', async () => {
    const { world, caseId } = await reprimanded('given');
    expect(owedIn(world, caseId)).toMatchObject({ 'verify-visit': 'village' });
    await endNamed(world, caseId, 'order-return.father', 'ordered');
    await endNamed(world, caseId, 'compliance.father', 'returned');
    await endNamed(world, caseId, 'verify-visit.father', 'notInPlace');

    expect(openNames(world, caseId)).toContain('compliance.father');
  });

  it('that was not given, nobody visits (vis.verify)', async () => {
    const { world, caseId } = await reprimanded('notGiven');

    expect(owedIn(world, caseId)).not.toHaveProperty('verify-visit');
  });
});

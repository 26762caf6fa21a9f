import { describe, expect, it } from 'vitest';
import { countyWrites } from '#test/fakes/a-county';
import { MARK } from '#test/fakes/a-report';
import { aWorld, type World } from '#test/fakes/a-world';
import { endNamed, openNames } from '#test/fakes/usual-course';
import { alertsIn, caseNow } from '#test/fakes/what-happened';
import { openDutyOf, report, runUntilQuiet } from '#test/fakes/what-people-do';

type Fields = Readonly<Record<string, unknown>>;

const CQ = 'demonstration-chongqing';
const E3 = 'unattended_or_other_parent_incapable';

/** A case in which the police have found this, and the father has been reached. */
const reached = async (pack: string, situations: readonly string[], said: Fields = {}) => {
  const world = aWorld();
  world.table.transact(countyWrites(pack));
  const { caseId } = await report(world);
  await runUntilQuiet(world);
  await endNamed(world, caseId, 'dispatch', 'found', { situations, parents: ['father'], ...said });
  const asked = openNames(world, caseId).find((name) =>
    /^(order-return|contact-parent)/.test(name),
  );
  await endNamed(
    world,
    caseId,
    asked ?? 'order-return.father',
    asked?.startsWith('order') ? 'ordered' : 'reached',
  );
  return { world, caseId };
};

const nameTrustee = (world: World, caseId: string, said: Fields = {}) =>
  endNamed(world, caseId, 'compliance.father', 'trusteeNamed', { cannotReturn: MARK, ...said });

/** A case in Chongqing, where a confirmation has to be signed, with a named trustee. */
const named = async () => {
  const { world, caseId } = await reached(CQ, [E3]);
  await nameTrustee(world, caseId);
  return { world, caseId };
};

describe('a trustee who has not signed', () => {
  it('is not in force: nobody has the child, and the father is watched again (fam.conf)', async () => {
    const { world, caseId } = await named();
    expect((await caseNow(world, caseId)).care).toMatchObject({ kind: 'trustee' });
    await endNamed(world, caseId, 'sign-confirmation.father', 'notSigned');

    expect((await caseNow(world, caseId)).care).toBeUndefined();
    expect(openNames(world, caseId)).toContain('compliance.father');
    const { round } = openDutyOf(world, caseId, 'compliance');
    expect(round).toBe(2);
  });

  it.each(['signed', 'notSigned'] as const)(
    'or has, is assessed by the township with the village: %s (fam.cap)',
    async (outcome) => {
      const { world, caseId } = await named();
      await endNamed(world, caseId, 'sign-confirmation.father', outcome);

      expect(openDutyOf(world, caseId, 'assess-trustee').owner).toMatchObject({ post: 'township' });
      const told = alertsIn(world).filter(({ dutyId }) => dutyId.includes('assess-trustee'));
      expect(told.map(({ office }) => office)).toEqual(expect.arrayContaining(['village']));
    },
  );

  it('and then is found incapable leaves one watch over the father, not two (fam.swap)', async () => {
    const { world, caseId } = await named();
    await endNamed(world, caseId, 'sign-confirmation.father', 'notSigned');
    await endNamed(world, caseId, 'assess-trustee.father', 'incapable');

    expect(openNames(world, caseId).filter((name) => name === 'compliance.father')).toHaveLength(1);
  });
});

describe('a trustee who cannot care', () => {
  it('is replaced, and the institution is asked for the child’s care meanwhile (fam.swap, cus.cq20)', async () => {
    const { world, caseId } = await named();
    await endNamed(world, caseId, 'sign-confirmation.father', 'signed', {
      signatories: ['guardian', 'trustee'],
    });
    await endNamed(world, caseId, 'assess-trustee.father', 'incapable');

    expect(openNames(world, caseId)).toEqual(
      expect.arrayContaining(['compliance.father', 'take-into-custody']),
    );
    expect(openDutyOf(world, caseId, 'take-into-custody').owner).toMatchObject({
      post: 'minors_protection_institution',
    });
  });
});

describe('where a guardian cannot care, or does not', () => {
  const INCAPABLE = ['guardian_incapable_or_not_performing'];
  const flags = async (world: World, caseId: string) =>
    (await caseNow(world, caseId)).care?.flags ?? [];

  it.each(['demonstration', 'demonstration-wuhai', 'demonstration-jinpu', CQ])(
    'a trustee who is not said to be another relative is recorded and flagged, under %s (pol.incap)',
    async (pack) => {
      for (const kin of [undefined, 'friend', 'other_adult', 'relative']) {
        const { world, caseId } = await reached(pack, INCAPABLE);
        await nameTrustee(world, caseId, { kin });

        expect((await caseNow(world, caseId)).care).toMatchObject({ kind: 'trustee' });
        expect(await flags(world, caseId)).toEqual(kin === 'relative' ? [] : ['not_relative']);
      }
    },
  );

  it('and E3 is answered so, it is flagged, too (pol.incap)', async () => {
    const said = { unattended: 'other_parent_incapable' };
    const { world, caseId } = await reached('demonstration', [E3], said);
    await nameTrustee(world, caseId, { kin: 'friend' });

    expect(await flags(world, caseId)).toEqual(['not_relative']);
  });

  it('it does not hold for a child alone, nor for Chongqing’s rosters (pol.alone, pol.fallback)', async () => {
    for (const [pack, situations] of [
      ['demonstration', ['living_alone', ...INCAPABLE]],
      [CQ, [E3, ...INCAPABLE]],
      [CQ, [E3]],
    ] as const) {
      const { world, caseId } = await reached(pack, situations);
      await nameTrustee(world, caseId, { kin: 'friend' });

      expect((await caseNow(world, caseId)).care).toMatchObject({ kind: 'trustee' });
      expect(await flags(world, caseId)).toEqual([]);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { MARK } from '#test/fakes/a-report';
import type { World } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { endNamed, openNamed, openNames } from '#test/fakes/usual-course';
import { end, runUntilQuiet } from '#test/fakes/what-people-do';
import type { PackName } from '../owed.ts';
import { foundIn, owedIn, toldOf } from './under.ts';

const ALONE = ['living_alone'] as const;
const INCAPABLE = ['guardian_incapable_or_not_performing'] as const;
const ROSTER = ['unattended_or_other_parent_incapable'] as const;
const BOTH = ['father', 'mother'] as const;

const PLACES: readonly PackName[] = ['demonstration', 'demonstration-wuhai', 'demonstration-jinpu'];

const trustee = {
  outcome: 'trusteeNamed',
  at: MONDAY,
  trustee: MARK,
  relation: '姑姑',
  capability: MARK,
};

/** A father who was ordered back, or asked to come, and whose return is being watched. */
const watched = async (
  [pack, situations]: readonly [PackName, Parameters<typeof foundIn>[1]],
  call: 'order-return' | 'contact-parent' = 'order-return',
) => {
  const { world, caseId } = await foundIn(pack, situations);
  await endNamed(world, caseId, `${call}.father`, call === 'order-return' ? 'ordered' : 'reached');
  return { world, caseId };
};

const nameTrustee = async (world: World, caseId: string, change: object = {}) => {
  await end(world, openNamed(world, caseId, 'compliance.father'), 'station', {
    ...trustee,
    ...change,
  });
  await runUntilQuiet(world);
};

describe.each(PLACES)('under %s', (pack) => {
  it('each parent of a child alone is ordered back and, beside it, reprimanded, by the police (pol.alone)', async () => {
    const { world, caseId } = await foundIn(pack, ALONE, BOTH);

    expect(owedIn(world, caseId)).toMatchObject({
      'order-return': 'station',
      reprimand: 'station',
    });
    for (const parent of BOTH) {
      expect(openNames(world, caseId)).toContain(`order-return.${parent}`);
      expect(openNames(world, caseId)).toContain(`reprimand.${parent}`);
    }
  });

  it('a parent who was ordered back is watched, and may name a trustee in place of coming (pol.alone)', async () => {
    const { world, caseId } = await watched([pack, ALONE]);
    expect(owedIn(world, caseId)).toMatchObject({ compliance: 'station' });
    await nameTrustee(world, caseId);

    expect(owedIn(world, caseId)).not.toHaveProperty('compliance');
  });
});

describe.each([...PLACES, 'demonstration-chongqing'] as const)('under %s', (pack) => {
  it('the parents of a child whose guardian is incapable are asked, not ordered or reprimanded (pol.incap)', async () => {
    const { world, caseId } = await foundIn(pack, INCAPABLE, BOTH);
    const open = openNames(world, caseId);

    expect(owedIn(world, caseId)).toMatchObject({ 'contact-parent': 'station' });
    expect(open).toContain('contact-parent.father');
    expect(open).toContain('contact-parent.mother');
    expect(open.filter((name) => /^(?:order-return|reprimand)/.test(name))).toEqual([]);
  });
});

describe('under Chongqing’s', () => {
  const place = 'demonstration-chongqing';

  it('both kinds of child on the roster have their parents ordered back and reprimanded (pol.roster)', async () => {
    const { world, caseId } = await foundIn(place, ROSTER, BOTH);
    const open = openNames(world, caseId);

    for (const parent of BOTH) {
      expect(open).toContain(`order-return.${parent}`);
      expect(open).toContain(`reprimand.${parent}`);
    }
  });

  it('a trustee is for who cannot return for now, and is refused without the reason (pol.fallback)', async () => {
    const { world, caseId } = await watched([place, ROSTER]);

    await expect(nameTrustee(world, caseId)).rejects.toMatchObject({
      details: { complaints: [{ path: '/cannotReturn' }] },
    });
    await nameTrustee(world, caseId, { cannotReturn: MARK });
    expect(owedIn(world, caseId)).not.toHaveProperty('compliance');
  });

  it('a reprimand that was given is told to the township by the police; one that was not, to nobody (pol.repnotice)', async () => {
    const { world, caseId } = await foundIn(place, ROSTER, BOTH);
    await endNamed(world, caseId, 'reprimand.father', 'given');
    await endNamed(world, caseId, 'reprimand.mother', 'notGiven');
    expect(openNames(world, caseId)).toContain('notify-reprimand.father');
    expect(openNames(world, caseId)).not.toContain('notify-reprimand.mother');
    await endNamed(world, caseId, 'notify-reprimand.father');

    expect(toldOf(world, 'notify-reprimand', 'ended')).toEqual(['township']);
  });
});

import { describe, expect, it } from 'vitest';
import { openAsked } from '#test/fakes/a-custody';
import { MARK } from '#test/fakes/a-report';
import { callAs } from '#test/fakes/a-world';
import { endNamed, openNamed, openNames } from '#test/fakes/usual-course';
import { casesIn } from '#test/fakes/what-happened';
import { foundIn, owedIn, toldOf } from './under.ts';

const COUNSELLING = 'psychological_counselling';
const GUIDANCE = 'guardianship_guidance';

/** A case whose assessment calls for these services. */
const calledFor = async (services: readonly string[]) => {
  const { world, caseId } = await foundIn('demonstration', ['domestic_violence']);
  await endNamed(world, caseId, 'notify');
  await endNamed(world, caseId, 'assess', 'concluded', { services });
  return { world, caseId };
};

const referral = (service: string, outcome: string) => ({ service, provider: MARK, outcome });

/** A case with two services, one provided and one under way. */
const arranged = async () => {
  const { world, caseId } = await calledFor([COUNSELLING, GUIDANCE]);
  const referrals = [referral(COUNSELLING, 'under_way'), referral(GUIDANCE, 'provided')];
  await endNamed(world, caseId, 'serve', 'arranged', { referrals });
  return { world, caseId };
};

describe('services', () => {
  it('are not arranged while one that people ticked has no line of its own (ass.services)', async () => {
    const { world, caseId } = await calledFor([COUNSELLING, GUIDANCE]);
    const referrals = [referral(COUNSELLING, 'provided')];

    await expect(endNamed(world, caseId, 'serve', 'arranged', { referrals })).rejects.toMatchObject(
      {
        details: { complaints: [{ path: '/referrals', allowed: GUIDANCE }] },
      },
    );
  });

  it('that are under way are each followed by the township, with a clock; what has its outcome is not (ass.services)', async () => {
    const { world, caseId } = await arranged();

    expect(openNames(world, caseId).filter((name) => name.startsWith('follow-referral'))).toEqual([
      `follow-referral.${COUNSELLING}`,
    ]);
    const followed = openNamed(world, caseId, `follow-referral.${COUNSELLING}`);
    expect(followed).toMatchObject({ owner: { post: 'township' } });
    expect(followed.due).toBeDefined();
  });

  it('are looked at again as long as they go on, and a person ends that (ass.services)', async () => {
    const { world, caseId } = await arranged();
    const name = `follow-referral.${COUNSELLING}`;

    await endNamed(world, caseId, name, 'underWay');
    expect(openNamed(world, caseId, name).round).toBe(2);
    await endNamed(world, caseId, name, 'declined', { familyAnswer: MARK, childAnswer: MARK });

    expect(openNames(world, caseId)).not.toContain(name);
  });
});

describe('helpers', () => {
  const invited = async (pack: 'demonstration' | 'demonstration-wuhai', helpers: string[]) => {
    const { world, caseId } = await foundIn(pack, ['domestic_violence']);
    await endNamed(world, caseId, 'notify');
    await openAsked(world, caseId, 'invite-helpers', callAs('township'));
    await endNamed(world, caseId, 'invite-helpers', 'invited', { helpers });
    return { world, caseId };
  };

  it('are invited by the township: told, and owing nothing (ass.joint)', async () => {
    const { world, caseId } = await invited('demonstration', ['village_committee', 'relatives']);

    expect(toldOf(world, 'invite-helpers', 'ended')).toEqual(['village']);
    expect(Object.values(owedIn(world, caseId))).not.toContain('village');
    expect(casesIn(world).at(-1)?.offices).toContain('village');
  });

  it('are kindergartens too where the text has them, and not elsewhere (ass.joint)', async () => {
    await expect(invited('demonstration-wuhai', ['kindergarten'])).resolves.toBeDefined();
    await expect(invited('demonstration', ['kindergarten'])).rejects.toMatchObject({
      details: { complaints: [{ path: '/helpers' }] },
    });
  });

  it('are nobody who has a part of their own (ass.joint)', async () => {
    await expect(invited('demonstration', ['school', 'police'])).rejects.toMatchObject({
      details: { complaints: [{ path: '/helpers' }] },
    });
  });
});

import { describe, expect, it } from 'vitest';
import { nameRespondent, recordOmission, recordPetition } from '#test/fakes/of-petitions';
import { endNamed, openNames } from '#test/fakes/usual-course';
import type { PackName } from '../owed.ts';
import { aCountyUnder, owedIn, reportedIn, toldOf } from './under.ts';

/** A father whom somebody has named as a possible respondent. */
const named = async (pack: PackName = 'demonstration') => {
  const world = aCountyUnder(pack);
  const caseId = await reportedIn(world);
  await nameRespondent(world, caseId);
  return { world, caseId };
};

const ofPetition = (names: readonly string[]) => names.filter((name) => name.includes('petition'));

describe('a ground for a petition', () => {
  it.each([
    ['grave_harm', 'demonstration'],
    ['vice_or_prison', 'demonstration'],
    ['begging', 'demonstration'],
    ['instigating_offences', 'demonstration'],
    ['unattended_in_danger', 'demonstration-chongqing'],
    ['six_months_refusal', 'demonstration-jinpu'],
    ['violence_abuse_abandonment', 'demonstration-wuhai'],
  ] as const)(
    '%s is one that a person may name under %s (rev.g1, rev.g1b, rev.g2, rev.g3, rev.g4, rev.g5, rev.g6)',
    async (ground, pack) => {
      const world = aCountyUnder(pack);
      const caseId = await reportedIn(world);
      await nameRespondent(world, caseId, { grounds: [ground] });

      expect(openNames(world, caseId)).toContain('weigh-petition.father');
    },
  );
});

describe('a guardian who is named', () => {
  it('is weighed by civil affairs, and all who may petition are told beside it (rev.who)', async () => {
    const { world, caseId } = await named();

    expect(owedIn(world, caseId)).toMatchObject({ 'weigh-petition': 'civil-affairs' });
    expect(toldOf(world, 'weigh-petition', 'opened')).toEqual(
      expect.arrayContaining(['civil-affairs', 'village']),
    );
  });

  it('is petitioned against by who may, and by no police, procuratorate or court (rev.who, rev.proc)', async () => {
    const { world, caseId } = await named();
    await endNamed(world, caseId, 'weigh-petition.father', 'toPetition');
    await endNamed(world, caseId, 'prepare-petition.father', 'listed');
    expect(owedIn(world, caseId)).toMatchObject({ 'file-petition': 'civil-affairs' });

    for (const office of ['station', 'county-police', 'procuratorate', 'court']) {
      await expect(
        recordPetition(world, caseId, { petitionerOffice: office } as never),
      ).rejects.toMatchObject({ code: 'bad-input' });
    }
    await recordPetition(world, caseId, { petitionerOffice: 'village' } as never);
    expect(ofPetition(openNames(world, caseId))).toEqual(['accept-petition.father']);
  });

  it('against whom nobody petitioned is civil affairs’ and the procuratorate’s, until somebody does (rev.proc)', async () => {
    const { world, caseId } = await named();
    await recordOmission(world, caseId, {}, 'civilAffairs');
    expect(owedIn(world, caseId)).toMatchObject({
      'petition-in-default': 'civil-affairs',
      'urge-petition': 'procuratorate',
    });
    await endNamed(world, caseId, 'urge-petition.father', 'urged');

    expect(owedIn(world, caseId)).toMatchObject({
      'petition-in-default': 'civil-affairs',
      'urge-petition': 'procuratorate',
    });
  });

  it('is judged with the child heard beside it; another guardian is appointed, and what follows is settled (rev.outcome)', async () => {
    const { world, caseId } = await named();
    await recordPetition(world, caseId);
    await endNamed(world, caseId, 'accept-petition.father', 'accepted');
    expect(owedIn(world, caseId)).toMatchObject({
      'hear-petition': 'court',
      'judge-petition': 'court',
    });
    await expect(
      endNamed(world, caseId, 'judge-petition.father', 'revoked', {
        appointed: 'other_parent',
        appointedParent: 'father',
      }),
    ).rejects.toMatchObject({ code: 'bad-input' });
    await endNamed(world, caseId, 'judge-petition.father', 'revoked');

    expect(owedIn(world, caseId)).toMatchObject({ 'settle-judgment': 'civil-affairs' });
  });
});

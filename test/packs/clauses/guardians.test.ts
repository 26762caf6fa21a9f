import { describe, expect, it } from 'vitest';
import { openAsked } from '#test/fakes/a-custody';
import { callAs } from '#test/fakes/a-world';
import { nameRespondent, recordPetition } from '#test/fakes/of-petitions';
import { endNamed, openNames } from '#test/fakes/usual-course';
import type { PackName } from '../owed.ts';
import { foundIn, owedIn, toldOf } from './under.ts';

const BY_NOTICE: readonly PackName[] = ['demonstration-chongqing', 'demonstration-jinpu'];

/** A case whose father has harmed or abandoned the child, as the police found. */
const harmed = async (
  pack: PackName,
  situation: 'domestic_violence' | 'unlawful_infringement' = 'domestic_violence',
) => {
  const { world, caseId } = await foundIn(pack, [situation]);
  await endNamed(world, caseId, 'stop-harm', 'inNoDanger', { accused: ['father'] });
  return { world, caseId };
};

const abandoned = async (pack: PackName, outcome?: string) => {
  const { world, caseId } = await foundIn(pack, ['abandonment']);
  if (outcome) await endNamed(world, caseId, 'handle-abandonment.father', outcome);
  return { world, caseId };
};

describe.each(BY_NOTICE)('under %s', (pack) => {
  it('the police handle an abandonment, of each guardian (int.aband)', async () => {
    const { world, caseId } = await foundIn(pack, ['abandonment'], ['father', 'mother']);
    const open = openNames(world, caseId);

    expect(owedIn(world, caseId)).toMatchObject({ 'handle-abandonment': 'station' });
    expect(open).toContain('handle-abandonment.father');
    expect(open).toContain('handle-abandonment.mother');
  });

  it('a minor one is educated by the police, who then tell the village (int.aband2)', async () => {
    const { world, caseId } = await abandoned(pack, 'minor');
    expect(owedIn(world, caseId)).toMatchObject({
      'educate-guardian': 'station',
      'tell-village': 'station',
    });
    await endNamed(world, caseId, 'educate-guardian.father');
    await endNamed(world, caseId, 'tell-village.father');

    expect(toldOf(world, 'tell-village', 'ended')).toEqual(['village']);
  });

  it('a suspected crime is investigated, with the arrest reviewed beside, prosecuted and tried, each by its body (int.aband3)', async () => {
    const { world, caseId } = await abandoned(pack, 'crimeSuspected');
    expect(owedIn(world, caseId)).toMatchObject({
      investigate: 'county-police',
      'review-arrest': 'procuratorate',
    });
    await endNamed(world, caseId, 'investigate.father', 'handedOver');
    expect(owedIn(world, caseId)).toMatchObject({ 'review-prosecution': 'procuratorate' });
    await endNamed(world, caseId, 'review-prosecution.father', 'prosecuted');

    expect(owedIn(world, caseId)).toMatchObject({ 'try-case': 'court' });
  });

  it('other harm by a guardian is handled by the police, and what came of it is recorded (int.other)', async () => {
    const { world, caseId } = await harmed(pack, 'unlawful_infringement');
    expect(owedIn(world, caseId)).toMatchObject({ 'handle-harm': 'station' });
    await endNamed(world, caseId, 'handle-harm.father', 'notCommitted');

    expect(openNames(world, caseId)).not.toContain('handle-harm.father');
  });
});

describe.each(['demonstration', 'demonstration-wuhai'] as const)('under %s', (pack) => {
  it('the police educate whoever harms a child, and decide beside that on a punishment or a crime (int.punish)', async () => {
    const filed = await harmed(pack);
    expect(owedIn(filed.world, filed.caseId)).toMatchObject({ 'handle-harm': 'station' });
    await endNamed(filed.world, filed.caseId, 'handle-harm.father', 'caseFiled');
    expect(owedIn(filed.world, filed.caseId)).toMatchObject({
      'educate-guardian': 'station',
      'decide-punishment': 'station',
    });
    const crime = await harmed(pack);
    await endNamed(crime.world, crime.caseId, 'handle-harm.father', 'crimeSuspected');

    expect(owedIn(crime.world, crime.caseId)).toMatchObject({
      'educate-guardian': 'station',
      investigate: 'county-police',
    });
  });
});

describe('the court in Jinpu', () => {
  it('appoints a guardian without any revocation, once a person has opened it (int.court)', async () => {
    const { world, caseId } = await foundIn('demonstration-jinpu', ['living_alone']);
    await openAsked(world, caseId, 'appoint-guardian', callAs('civilAffairs'));

    expect(owedIn(world, caseId)).toMatchObject({ 'appoint-guardian': 'court' });
  });

  it('is to accept a petition as soon as it is filed (int.court)', async () => {
    const { world, caseId } = await foundIn('demonstration-jinpu', ['living_alone']);
    await nameRespondent(world, caseId);
    await recordPetition(world, caseId);

    expect(owedIn(world, caseId)).toMatchObject({ 'accept-petition': 'court' });
  });
});

import { describe, expect, it } from 'vitest';
import { aCase } from '#test/fakes/a-response';
import { personOf } from '#test/fakes/of-people';
import { nameRespondent, recordOmission, recordPetition } from '#test/fakes/of-petitions';
import { endNamed, goOn, openNames } from '#test/fakes/usual-course';
import { caseNow, factsOf } from '#test/fakes/what-happened';

const ofPetition = (world: Parameters<typeof openNames>[0], caseId: string) =>
  openNames(world, caseId).filter((name) => name.endsWith('.father') && name.includes('petition'));

describe('a guardian who is named (rev.who)', () => {
  it('is weighed, petitioned against, judged, and what follows is settled by people (rev.outcome)', async () => {
    const { world, caseId } = await aCase();
    await nameRespondent(world, caseId);
    expect(ofPetition(world, caseId)).toEqual(['weigh-petition.father']);
    await endNamed(world, caseId, 'weigh-petition.father', 'toPetition');
    await endNamed(world, caseId, 'prepare-petition.father', 'listed');
    await endNamed(world, caseId, 'file-petition.father', 'filed');
    await endNamed(world, caseId, 'accept-petition.father', 'accepted');
    expect(ofPetition(world, caseId)).toEqual(['hear-petition.father', 'judge-petition.father']);
    await endNamed(world, caseId, 'hear-petition.father', 'heard');
    await endNamed(world, caseId, 'judge-petition.father', 'revoked');

    const { guardianships, custody } = await caseNow(world, caseId);
    expect(guardianships?.father).toMatchObject({
      ended: { how: 'revoked' },
      appointed: { who: 'civil_affairs' },
    });
    expect(guardianships?.father?.petition).toBeUndefined();
    expect(custody).toBeUndefined();
    await endNamed(world, caseId, 'settle-judgment.father', 'settled');
    const { interventions } = await personOf(world, caseId, 'father');
    expect(interventions.map(({ act }) => act)).toEqual(['petition', 'guardianship_revocation']);
  });

  it('whom somebody petitioned against before anybody had looked, is before the court', async () => {
    const { world, caseId } = await aCase();
    await recordPetition(world, caseId, {}, 'station');

    expect(ofPetition(world, caseId)).toEqual(['accept-petition.father']);
    expect(factsOf(world, caseId)).toContain('PetitionFiled');
  });

  it('against whom nobody petitions, is civil affairs’ and the procuratorate’s, side by side (rev.proc)', async () => {
    const { world, caseId } = await aCase();
    await nameRespondent(world, caseId);
    await recordOmission(world, caseId, {}, 'civilAffairs');
    expect(ofPetition(world, caseId)).toEqual([
      'petition-in-default.father',
      'urge-petition.father',
      'weigh-petition.father',
    ]);
    await endNamed(world, caseId, 'urge-petition.father', 'advised');
    expect(ofPetition(world, caseId)).toContain('urge-petition.father');
    await recordPetition(world, caseId);
    expect(ofPetition(world, caseId)).toEqual(['accept-petition.father']);
    await goOn(world, caseId);
  });
});

import { describe, expect, it } from 'vitest';
import { aCase } from '#test/fakes/a-response';
import {
  aRevocation,
  begunIn,
  nameRespondent,
  openOf,
  recordOmission,
  recordPetition,
} from '#test/fakes/of-petitions';
import { endNamed, openNamed } from '#test/fakes/usual-course';
import { caseNow } from '#test/fakes/what-happened';
import { report, runUntilQuiet } from '#test/fakes/what-people-do';

describe('two guardians', () => {
  it('have two fates: one is revoked, the other is not, and neither waits (rev.outcome)', async () => {
    const { world, caseId } = await aCase();
    await nameRespondent(world, caseId, { guardian: 'father' });
    await recordPetition(world, caseId, { guardian: 'mother' });
    expect(openOf(world, caseId, 'father')).toEqual(['weigh-petition']);
    expect(openOf(world, caseId, 'mother')).toEqual(['accept-petition']);
    await recordPetition(world, caseId, { guardian: 'father' });
    for (const guardian of ['father', 'mother'])
      await endNamed(world, caseId, `accept-petition.${guardian}`, 'accepted');
    await endNamed(world, caseId, 'judge-petition.father', 'revoked', {
      appointed: 'other_parent',
      appointedParent: 'mother',
    });
    await endNamed(world, caseId, 'judge-petition.mother', 'refused');

    const { guardianships } = await caseNow(world, caseId);
    expect(guardianships?.father).toMatchObject({ ended: { how: 'revoked' } });
    expect(guardianships?.mother).not.toHaveProperty('ended');
    expect(openOf(world, caseId, 'father')).toEqual(['settle-judgment']);
    expect(openOf(world, caseId, 'mother')).toEqual([]);
  });
});

describe('children of one event', () => {
  it('have petitions each in their own case', async () => {
    const { world, caseId } = await aCase();
    const { caseId: sibling } = await report(world);
    await runUntilQuiet(world);
    await aRevocation(world, caseId);

    expect((await caseNow(world, caseId)).guardianships).toHaveProperty('father');
    expect((await caseNow(world, sibling)).guardianships).toBeUndefined();
  });
});

describe('a petition that comes to nothing', () => {
  it.each([
    ['accept-petition', 'notAccepted', { why: 'standing' }],
    ['accept-petition', 'withdrawn', {}],
  ])(
    'by %s, %s, is looked at again, and filed anew by another (rev.who)',
    async (duty, how, said) => {
      const { world, caseId } = await aCase();
      await recordPetition(world, caseId, { petitioner: 'relative_or_friend' });
      await endNamed(world, caseId, `${duty}.father`, how, said);
      expect(openOf(world, caseId)).toEqual(['weigh-petition']);
      await recordPetition(world, caseId, { petitioner: 'village_committee' });

      expect(openOf(world, caseId)).toEqual(['accept-petition']);
      const { guardianships } = await caseNow(world, caseId);
      expect(guardianships?.father?.petition?.petitioner).toBe('village_committee');
    },
  );

  it('before the judgment is looked at again; what waited for the court ends (rev.who)', async () => {
    const { world, caseId } = await aCase();
    await recordPetition(world, caseId);
    await endNamed(world, caseId, 'accept-petition.father', 'accepted');
    await endNamed(world, caseId, 'judge-petition.father', 'withdrawn');

    expect(openOf(world, caseId)).toEqual(['weigh-petition']);
    expect(await begunIn(world, caseId)).toBe(2);
  });

  it('by a judgment on it is not looked at again by itself', async () => {
    const { world, caseId } = await aCase();
    await recordPetition(world, caseId);
    await endNamed(world, caseId, 'accept-petition.father', 'accepted');
    await endNamed(world, caseId, 'judge-petition.father', 'refused');
    expect(openOf(world, caseId)).toEqual([]);
    await nameRespondent(world, caseId, { grounds: ['begging'] });

    expect(openOf(world, caseId)).toEqual(['weigh-petition']);
  });
});

describe('when nobody files', () => {
  it('civil affairs and the procuratorate owe it side by side, until anybody files (rev.proc)', async () => {
    const { world, caseId } = await aCase();
    await nameRespondent(world, caseId);
    await endNamed(world, caseId, 'weigh-petition.father', 'noPetition');
    expect(openOf(world, caseId)).toEqual([]);
    await recordOmission(world, caseId);
    expect(openOf(world, caseId)).toEqual([
      'petition-in-default',
      'urge-petition',
      'weigh-petition',
    ]);
    await endNamed(world, caseId, 'urge-petition.father', 'advised', { answerOwed: true });
    await endNamed(world, caseId, 'urge-petition.father', 'urged');
    await endNamed(world, caseId, 'urge-petition.father', 'supported');
    expect(openOf(world, caseId)).toEqual([
      'answer-advice',
      'petition-in-default',
      'urge-petition',
      'weigh-petition',
    ]);
    await recordPetition(world, caseId, { petitioner: 'civil_affairs' });

    expect(openOf(world, caseId)).toEqual(['accept-petition', 'answer-advice']);
  });

  it('a reason why not ends the duty of who gives it, and no other (rev.proc)', async () => {
    const { world, caseId } = await aCase();
    await nameRespondent(world, caseId);
    await recordOmission(world, caseId);
    await endNamed(world, caseId, 'petition-in-default.father', 'whyNot');

    expect(openOf(world, caseId)).toEqual(['urge-petition', 'weigh-petition']);
  });

  it('advice has a month to be answered under article 114 alone (rev.proc)', async () => {
    const { world, caseId } = await aCase();
    await nameRespondent(world, caseId);
    await recordOmission(world, caseId);
    await endNamed(world, caseId, 'urge-petition.father', 'advised');
    expect(openOf(world, caseId)).not.toContain('answer-advice');
    await endNamed(world, caseId, 'urge-petition.father', 'advised', { answerOwed: true });

    const { due } = openNamed(world, caseId, 'answer-advice.father');
    expect(due).toBe('2026-12-23T16:00:00.000Z');
  });

  it('of a guardian whom nobody has named is refused, as is one after a petition', async () => {
    const { world, caseId } = await aCase();
    const refused = { details: { complaints: [{ path: '/guardian', given: 'father' }] } };
    await expect(recordOmission(world, caseId)).rejects.toMatchObject(refused);
    await recordPetition(world, caseId);
    await expect(recordOmission(world, caseId)).rejects.toMatchObject(refused);
  });
});

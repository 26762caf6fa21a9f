import { describe, expect, it } from 'vitest';
import { Instant } from '#schemas/time';
import { openAsked } from '#test/fakes/a-custody';
import { MARK } from '#test/fakes/a-report';
import { aCase } from '#test/fakes/a-response';
import { callAs } from '#test/fakes/a-world';
import { begunIn, guardianshipIn, nameRespondent, openOf } from '#test/fakes/of-petitions';
import { endNamed } from '#test/fakes/usual-course';
import { caseNow, dutiesIn, eventsOf, factsOf } from '#test/fakes/what-happened';

const day = (text: string) => Instant.parse(`${text}T00:00:00.000Z`);

describe('what is shown of a guardian', () => {
  it('is the ledger and the count of those whom a person counts together, and no finding (rev.g5)', async () => {
    const { world, caseId } = await aCase();
    const education = { act: 'criticism_education', at: day('2025-11-01') } as const;
    await nameRespondent(world, caseId, {
      grounds: ['begging'],
      educations: [education, education, education],
    });

    const { guardians } = await guardianshipIn(world, caseId);
    expect(guardians[0]).toMatchObject({ guardian: 'father', named: { countedTogether: 3 } });
    expect(openOf(world, caseId)).toEqual(['weigh-petition']);
    expect(JSON.stringify(guardians)).not.toMatch(/met|fulfilled|should/);
  });

  it('adds up what several persons see', async () => {
    const { world, caseId } = await aCase();
    await nameRespondent(world, caseId, { grounds: ['six_months_refusal'] });
    await nameRespondent(world, caseId, { grounds: ['begging'] }, 'civilAffairs');

    expect(await begunIn(world, caseId)).toBe(1);
    const { guardianships } = await caseNow(world, caseId);
    expect(guardianships?.father?.named?.grounds).toEqual(['six_months_refusal', 'begging']);
  });

  it('keeps what it rests on out of the clear', async () => {
    const { world, caseId } = await aCase();
    await nameRespondent(world, caseId, { restsOn: `${MARK} drinks` });

    expect(JSON.stringify([eventsOf(world, caseId), dutiesIn(world)])).not.toContain('drinks');
  });
});

describe('a guardian for a child who has none', () => {
  it('is appointed without any revocation, where a person asks for it (int.court)', async () => {
    const { world, caseId } = await aCase();
    await openAsked(world, caseId, 'appoint-guardian', callAs('civilAffairs'));
    await endNamed(world, caseId, 'appoint-guardian', 'appointed', { appointed: 'grandparent' });

    expect(factsOf(world, caseId)).toContain('GuardianAppointed');
    expect((await caseNow(world, caseId)).guardianships).toBeUndefined();
  });
});

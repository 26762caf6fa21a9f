import { describe, expect, it } from 'vitest';
import { OfficeId } from '#schemas/ids';
import { Instant, LocalDate } from '#schemas/time';
import { aCustodyWorld, aPlacement, openAsked } from '#test/fakes/a-custody';
import { CHILD, OTHER_CHILD } from '#test/fakes/a-report';
import { aCase } from '#test/fakes/a-response';
import { callAs, type World } from '#test/fakes/a-world';
import { aRevocation, nameRespondent, recordPetition } from '#test/fakes/of-petitions';
import { endNamed } from '#test/fakes/usual-course';
import { factsOf } from '#test/fakes/what-happened';

const day = (text: string) => Instant.parse(`${text}T00:00:00.000Z`);
const office = (id: string) => OfficeId.parse(id);

/** The complaints of the refusal, by path. */
const complaintsOf = async (act: Promise<unknown>): Promise<Readonly<Record<string, string>>> => {
  const refused = await act.then(
    () => undefined,
    (error: { details?: { complaints?: readonly { path: string; en: string }[] } }) => error,
  );
  const complaints = refused?.details?.complaints ?? [];
  return Object.fromEntries(complaints.map(({ path, en }) => [path, en]));
};

const accepted = async (world: World, caseId: string, at = day('2026-03-02')) => {
  await recordPetition(world, caseId, { at }, 'civilAffairs');
  await endNamed(world, caseId, 'accept-petition.father', 'accepted', { at });
};

const judged = (world: World, caseId: string, change: object) =>
  complaintsOf(endNamed(world, caseId, 'judge-petition.father', 'revoked', change as never));

describe('a petition is refused', () => {
  it.each(['station', 'procuratorate', 'court'])(
    'of %s, which has no such power, with the clause (rev.who, rev.proc)',
    async (id) => {
      const { world, caseId } = await aCase();
      const petitionerOffice = office(id);
      const complaints = await complaintsOf(recordPetition(world, caseId, { petitionerOffice }));

      expect(complaints).toEqual({
        '/petitionerOffice': expect.stringContaining('Civil Code, 36(2)'),
      });
    },
  );

  it('all at once: a body without power, an office that is none, a day ahead, the respondent as the new guardian', async () => {
    const { world, caseId } = await aCase();
    const complaints = await complaintsOf(
      recordPetition(world, caseId, {
        at: day('2027-01-01'),
        petitionerOffice: office('procuratorate'),
        proposed: 'other_parent',
        proposedParent: 'father',
        proposedOffice: office('nowhere'),
      }),
    );

    expect(Object.keys(complaints).toSorted()).toEqual([
      '/at',
      '/petitionerOffice',
      '/proposedOffice',
      '/proposedParent',
    ]);
    expect(factsOf(world, caseId)).not.toContain('PetitionFiled');
  });

  it('of a day before the child was born, which is not told', async () => {
    const { world, caseId } = await aCase({ child: { birthDate: '2015-03-02' } });
    const complaints = await complaintsOf(recordPetition(world, caseId, { at: day('2014-01-01') }));

    expect(Object.keys(complaints)).toEqual(['/at']);
    expect(JSON.stringify(complaints)).not.toContain('2015');
  });

  it('that names another parent without saying which', async () => {
    const { world, caseId } = await aCase();
    const complaints = await complaintsOf(
      recordPetition(world, caseId, { proposed: 'other_parent' }),
    );

    expect(Object.keys(complaints)).toEqual(['/proposedParent']);
  });
});

describe('a new guardian is impossible', () => {
  it('who is the child, or accused by number', async () => {
    const world = aCustodyWorld();
    const caseId = await aPlacement(world, { accused: [], accusedIds: [OTHER_CHILD] });
    await accepted(world, caseId);

    for (const appointedId of [OTHER_CHILD])
      expect(
        Object.keys(await judged(world, caseId, { appointed: 'other_willing', appointedId })),
      ).toEqual(['/appointedId']);
  });

  it('who is the child itself', async () => {
    const { world, caseId } = await aCase({ child: { citizenId: CHILD } });
    await accepted(world, caseId);

    expect(
      Object.keys(await judged(world, caseId, { appointed: 'sibling', appointedId: CHILD })),
    ).toEqual(['/appointedId']);
  });

  it('who is a parent under accusation', async () => {
    const world = aCustodyWorld();
    const caseId = await aPlacement(world, { accused: ['mother'] });
    await accepted(world, caseId);
    const chosen = { appointed: 'other_parent', appointedParent: 'mother' };

    expect(await judged(world, caseId, chosen)).toEqual({
      '/appointedParent': expect.stringContaining('Civil Code, 31(2)'),
    });
  });

  it('whose own guardianship is revoked, until a court restores it', async () => {
    const { world, caseId } = await aCase();
    await aRevocation(world, caseId, 'mother');
    await accepted(world, caseId);
    const chosen = { appointed: 'other_parent', appointedParent: 'mother' };

    expect(await judged(world, caseId, chosen)).toEqual({
      '/appointedParent': expect.stringContaining('36 and 38'),
    });
  });

  it('that is an office the directory does not have', async () => {
    const { world, caseId } = await aCase();
    await accepted(world, caseId);
    const chosen = { appointed: 'civil_affairs', appointedOffice: 'nowhere' };

    expect(Object.keys(await judged(world, caseId, chosen))).toEqual(['/appointedOffice']);
  });
});

describe('days that cannot be', () => {
  it('are a judgment before the petition, and an acceptance before it', async () => {
    const { world, caseId } = await aCase();
    await recordPetition(world, caseId, { at: day('2026-03-02') });
    const early = { at: day('2026-03-01') };
    expect(
      Object.keys(
        await complaintsOf(endNamed(world, caseId, 'accept-petition.father', 'accepted', early)),
      ),
    ).toEqual(['/at']);
    await endNamed(world, caseId, 'accept-petition.father', 'accepted');

    expect(Object.keys(await judged(world, caseId, early))).toEqual(['/at']);
  });

  it('are a refusal that begins ahead or before birth, and an education ahead, all at once (rev.g3)', async () => {
    const { world, caseId } = await aCase({ child: { birthDate: '2015-03-02' } });
    const education = { act: 'reprimand', at: day('2027-01-01') } as const;
    const ahead = LocalDate.parse('2027-01-01');
    const first = await complaintsOf(
      nameRespondent(world, caseId, {
        at: day('2027-01-01'),
        refusingSince: ahead,
        educations: [education],
      }),
    );
    const before = LocalDate.parse('2015-03-01');
    const second = await complaintsOf(nameRespondent(world, caseId, { refusingSince: before }));

    expect(Object.keys(first).toSorted()).toEqual(['/at', '/educations/0/at', '/refusingSince']);
    expect(Object.keys(second)).toEqual(['/refusingSince']);
    expect(JSON.stringify([first, second])).not.toContain('2015');
  });
});

describe('the child’s wish', () => {
  it('is asked at any age: it is recorded, or why the child was not heard', async () => {
    const { world, caseId } = await aCase({ child: { birthDate: '2023-01-01' } });
    await accepted(world, caseId);
    const heard = (change: object) =>
      complaintsOf(
        endNamed(world, caseId, 'hear-petition.father', 'heard', {
          childView: undefined,
          ...change,
        }),
      );

    expect(Object.keys(await heard({}))).toEqual(['/childView']);
    expect(await heard({ childNotHeard: 'three years old' })).toEqual({});
  });
});

describe('a guardian is appointed without a revocation', () => {
  it('by nobody who may not ask for it', async () => {
    const { world, caseId } = await aCase();

    await expect(
      openAsked(world, caseId, 'appoint-guardian', callAs('station')),
    ).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

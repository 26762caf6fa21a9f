import { describe, expect, it } from 'vitest';
import { Instant } from '#schemas/time';
import { aCustodyWorld, aPlacement, custodyOf, endBy, toPlace } from '#test/fakes/a-custody';
import { MARK } from '#test/fakes/a-report';
import { aCase } from '#test/fakes/a-response';
import { personOf } from '#test/fakes/of-people';
import { aRevocation, begunIn, openOf, recordPetition } from '#test/fakes/of-petitions';
import { endNamed, goOn, openNamed, openNames } from '#test/fakes/usual-course';
import { caseNow, eventsOf, factsOf } from '#test/fakes/what-happened';
import { runUntilQuiet } from '#test/fakes/what-people-do';
import { closeCaseAs } from '#test/fakes/what-supervisors-do';

const day = (text: string) => Instant.parse(`${text}T00:00:00.000Z`);

describe('a petition', () => {
  it('may come first, before any visit and of any day (rev.who)', async () => {
    const { world, caseId } = await aCase();
    await recordPetition(world, caseId, { at: day('2024-03-01') }, 'civilAffairs');

    expect(openOf(world, caseId)).toEqual(['accept-petition']);
    expect((await personOf(world, caseId, 'father')).interventions).toMatchObject([
      { act: 'petition', at: day('2024-03-01') },
    ]);
  });

  it('opens a closed case again without sending the police, and a person closes it again (rev.who)', async () => {
    const { world, caseId } = await aCase();
    await goOn(world, caseId);
    await closeCaseAs(world, caseId);
    await runUntilQuiet(world);
    await recordPetition(world, caseId, {}, 'civilAffairs');
    expect(openNames(world, caseId)).toEqual(['accept-petition.father', 'close']);
    await goOn(world, caseId);
    await closeCaseAs(world, caseId);

    expect((await caseNow(world, caseId)).status).toBe('closed');
  });

  it('by a second petitioner joins the one before the court', async () => {
    const { world, caseId } = await aCase();
    await recordPetition(world, caseId);
    await recordPetition(world, caseId, { petitioner: 'womens_federation' });

    expect(await begunIn(world, caseId)).toBe(1);
    expect(factsOf(world, caseId).filter((type) => type === 'PetitionFiled')).toHaveLength(2);
  });

  it('that is entered after the judgment on it is kept, marked late, and begins nothing', async () => {
    const { world, caseId } = await aCase();
    await aRevocation(world, caseId);
    await recordPetition(world, caseId, { at: day('2025-06-01'), petitioner: 'school' });

    expect(openOf(world, caseId)).toEqual(['settle-judgment']);
    const late = eventsOf(world, caseId).findLast(({ fact }) => fact.type === 'PetitionFiled');
    expect(late?.fact.data).toMatchObject({ outOfOrder: true, petitioner: 'school' });
  });

  it('asks to relieve a guardian without a fault, whose ledger then has no revocation', async () => {
    const { world, caseId } = await aCase();
    await recordPetition(world, caseId, { guardian: 'guardian', asks: 'relieve_and_appoint' });
    await endNamed(world, caseId, 'accept-petition.guardian', 'accepted');
    await endNamed(world, caseId, 'judge-petition.guardian', 'relieved');

    const { interventions } = await personOf(world, caseId, 'guardian');
    expect(interventions.map(({ act }) => act)).toEqual(['petition', 'guardian_reappointment']);
  });
});

describe('the court’s clock', () => {
  it('runs thirty days from the acceptance, whenever that is entered (int.court)', async () => {
    const { world, caseId } = await aCase();
    await recordPetition(world, caseId, { at: day('2025-12-01') });
    const at = day('2025-12-25');
    await endNamed(world, caseId, 'accept-petition.father', 'accepted', { at });

    const { due, ladder } = openNamed(world, caseId, 'judge-petition.father');
    expect(due).toBe('2026-01-26T16:00:00.000Z');
    const told = ladder.rungs.flatMap(({ to }) => to);
    expect(told).not.toContain('superior');
    expect(told).not.toContain('leading_group_office');
  });

  it('runs from the end of the public notice, where there is one (int.court)', async () => {
    const { world, caseId } = await aCase();
    await recordPetition(world, caseId);
    const noticeUntil = '2026-03-10';
    await endNamed(world, caseId, 'accept-petition.father', 'accepted', { noticeUntil });

    expect(openNamed(world, caseId, 'judge-petition.father').due).toBe('2026-04-09T16:00:00.000Z');
  });
});

describe('a judgment', () => {
  it('moves no child: the custody goes on until a person ends it (rev.outcome)', async () => {
    const world = aCustodyWorld();
    const caseId = await aPlacement(world);
    await endBy(world, caseId, ['place', 'placed'], {
      custody: 'temporary_guardianship',
      ground: 'seriously_harmed',
      ...toPlace('home-place', { namedPerson: MARK }),
    });
    const before = await custodyOf(world, caseId);
    await aRevocation(world, caseId);

    expect(await custodyOf(world, caseId)).toEqual(before);
    expect(openNames(world, caseId)).toContain('end-custody');
  });

  it('in part appoints somebody exactly where it says so', async () => {
    const { world, caseId } = await aCase();
    await recordPetition(world, caseId);
    await endNamed(world, caseId, 'accept-petition.father', 'accepted');
    const judged = (change: object) =>
      endNamed(world, caseId, 'judge-petition.father', 'partly', change as never);
    await expect(judged({ decided: 'appointed_without_revocation' })).rejects.toMatchObject({
      details: { complaints: [{ path: '/appointed', given: 'nothing' }] },
    });
    await judged({ decided: 'appointed_without_revocation', appointed: 'grandparent' });

    const { guardianships } = await caseNow(world, caseId);
    expect(guardianships?.father).toMatchObject({ appointed: { who: 'grandparent' } });
    expect(guardianships?.father).not.toHaveProperty('ended');
  });

  it('is followed by an answer to each matter (rev.outcome)', async () => {
    const { world, caseId } = await aCase();
    await aRevocation(world, caseId);
    const matters = [{ matter: 'school', state: 'settled' }];
    await expect(
      endNamed(world, caseId, 'settle-judgment.father', 'settled', { matters }),
    ).rejects.toMatchObject({
      details: {
        complaints: [
          { path: '/matters', allowed: 'custody | registration | maintenance | assistance' },
        ],
      },
    });
  });
});

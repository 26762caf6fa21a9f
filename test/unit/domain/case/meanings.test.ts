import { describe, expect, it } from 'vitest';
import type { Fact } from '#domain/composed/case';
import { MARK } from '#test/fakes/a-report';
import { aCase, awaitingParents } from '#test/fakes/a-response';
import { MONDAY } from '#test/fakes/memory-clock';
import { endNamed, goOn, openNames } from '#test/fakes/usual-course';
import { casesIn, eventsOf } from '#test/fakes/what-happened';

type World = Awaited<ReturnType<typeof aCase>>['world'];

const factsNamed = (world: World, caseId: string, type: Fact['type']) =>
  eventsOf(world, caseId).filter(({ fact }) => fact.type === type);

describe('an outcome', () => {
  it('that the child was handed over says with whom, and from when', async () => {
    const { world, caseId } = await awaitingParents();
    await endNamed(world, caseId, 'order-return.father', 'unreachable');
    await endNamed(world, caseId, 'escort.father', 'handedOver');

    const [event] = factsNamed(world, caseId, 'ChildPlaced');
    expect(event?.fact.data).toEqual({
      receiver: 'village_committee',
      since: MONDAY,
      custody: {
        episodeId: 'temporary-custody-1',
        kind: 'temporary_care',
        occasion: 'parents_unreachable',
        receiver: 'village_committee',
        office: 'village',
        named: false,
        since: MONDAY,
      },
    });
    expect(event?.basis).toEqual(['cus.escort']);
    expect(casesIn(world)[0]?.care).toEqual({ kind: 'placed', since: MONDAY });
  });

  it.each([
    ['returned', 'ParentReturned', 'parent_returned'],
    ['trusteeNamed', 'TrusteeNamed', 'trustee'],
  ] as const)('%s says of which parent (pol.alone, fam.entrust)', async (outcome, type, kind) => {
    const { world, caseId } = await awaitingParents();
    await endNamed(world, caseId, 'order-return.mother', 'ordered');
    await endNamed(world, caseId, 'compliance.mother', outcome);

    const [event] = factsNamed(world, caseId, type);
    expect(event?.fact.data).toEqual({ parent: 'mother', since: MONDAY });
    expect(casesIn(world)[0]?.care).toEqual({ kind, parent: 'mother', since: MONDAY });
  });

  it('of the assessment says what is to follow, and nothing that was found', async () => {
    const { world, caseId } = await aCase();
    await goOn(world, caseId, {}, ['assess']);
    await endNamed(world, caseId, 'assess');

    const [event] = factsNamed(world, caseId, 'AssessmentConcluded');
    expect(event?.fact.data).toEqual({
      episodeId: 'emergency-response-1',
      services: ['psychological_counselling'],
      hardship: true,
      meetsPolicy: true,
      at: MONDAY,
    });
    expect(JSON.stringify(eventsOf(world, caseId))).not.toContain(MARK);
  });

  it.each(['ordered', 'unreachable'] as const)(
    '%s of an order places no child and brings no parent back: a promise is none',
    async (outcome) => {
      const { world, caseId } = await awaitingParents();
      await endNamed(world, caseId, 'order-return.father', outcome);

      expect(casesIn(world)[0]?.care).toBeUndefined();
    },
  );

  it('that an escort was not needed places no child', async () => {
    const { world, caseId } = await awaitingParents();
    await endNamed(world, caseId, 'order-return.father', 'unreachable');
    await endNamed(world, caseId, 'escort.father', 'noEscort');

    expect(casesIn(world)[0]?.care).toBeUndefined();
    expect(openNames(world, caseId)).toContain('notify-parents.father');
  });
});

describe('acceptance', () => {
  it('owes a unit that reported its feedback in three days, of national law', async () => {
    const { world, caseId } = await aCase();
    await endNamed(world, caseId, 'accept');

    const feedback = casesIn(world)[0]?.open.find(({ type }) => type === 'feedback');
    expect(feedback).toMatchObject({ owner: { office: 'station' }, round: 1 });
    expect(feedback?.due).toBe('2026-11-26T16:00:00.000Z');
  });

  it('owes a citizen none', async () => {
    const { world, caseId } = await aCase({ reporter: { kind: 'citizen' } });
    await endNamed(world, caseId, 'accept');

    expect(openNames(world, caseId)).not.toContain('feedback');
  });

  it('by transfer is owed by the unit that has taken the report', async () => {
    const { world, caseId } = await aCase();
    await endNamed(world, caseId, 'accept', 'transferred');

    const feedback = casesIn(world)[0]?.open.find(({ type }) => type === 'feedback');
    expect(feedback?.owner).toMatchObject({ office: 'other-station' });
  });
});

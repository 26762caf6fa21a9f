import { describe, expect, it } from 'vitest';
import { Instant } from '#schemas/time';
import { MARK } from '#test/fakes/a-report';
import {
  aCaseUnder,
  anOrder,
  anOrderInForce,
  byHand,
  complaintsIn,
  complaintsOf,
  daysLater,
  MONDAY,
  orderIn,
  recorded,
  roundsOf,
  sweptWhole,
  UNTIL,
} from '#test/fakes/an-intervention';
import { personOf } from '#test/fakes/of-people';
import { endNamed, openNamed, openNames } from '#test/fakes/usual-course';
import { eventsOf } from '#test/fakes/what-happened';

const ours = (names: readonly string[]) =>
  names.filter((name) => /order|household|breach/.test(name) && !name.startsWith('order-return'));

const hours = (from: string, to: string | undefined): number =>
  (Date.parse(to ?? from) - Date.parse(from)) / 3_600_000;

describe('an application for a protection order', () => {
  it('opens the court’s duty, by whoever applied for the child or in its place (int.ppo)', async () => {
    const of = await aCaseUnder();
    await recorded(of, {
      act: 'protection_order_application',
      by: [],
      applicant: 'womens_federation',
    });
    const { fact } =
      eventsOf(of.world, of.caseId).findLast(({ fact: each }) => each.type === 'OrderApplied') ??
      {};

    expect(openNamed(of.world, of.caseId, 'accept-order.father')).toMatchObject({
      owner: { office: 'court' },
    });
    expect(fact?.data).toMatchObject({ applicant: 'womens_federation', at: MONDAY });
  });

  it('by nobody is refused, with who may (int.ppo)', async () => {
    const of = await aCaseUnder();

    expect(
      await complaintsIn(recorded(of, { act: 'protection_order_application', by: [] })),
    ).toEqual([['/applicant', expect.stringContaining('23')]]);
  });

  it.each([
    [false, 'rule-order.father', 72],
    [true, 'rule-urgent-order.father', 24],
  ])(
    'is ruled on within the court’s hours from its acceptance, however late that is entered (int.ppo)',
    async (urgent, name, within) => {
      const { world, caseId } = await anOrder();
      await daysLater(world, 1);
      await endNamed(world, caseId, 'accept-order.father', 'accepted', { urgent, at: MONDAY });
      const { due, owner } = openNamed(world, caseId, name);

      expect(owner).toMatchObject({ office: 'court' });
      expect(hours(MONDAY, due)).toBe(within);
      expect(ours(openNames(world, caseId))).toEqual([name]);
    },
  );

  it('that is refused leaves nothing open (int.ppo)', async () => {
    const of = await anOrder();
    await endNamed(of.world, of.caseId, 'accept-order.father', 'accepted');
    await endNamed(of.world, of.caseId, 'rule-order.father', 'refused');

    expect(ours(openNames(of.world, of.caseId))).toEqual([]);
    expect(await orderIn(of)).toBeUndefined();
  });
});

describe('a protection order', () => {
  it('is served within 24 hours on four, whom the same act tells (int.ppo)', async () => {
    const of = await anOrder();
    const { world, caseId } = of;
    await endNamed(world, caseId, 'accept-order.father', 'accepted');
    await endNamed(world, caseId, 'rule-order.father', 'made', { until: UNTIL });
    expect(hours(MONDAY, openNamed(world, caseId, 'serve-order.father').due)).toBe(24);
    await endNamed(world, caseId, 'serve-order.father', 'served');
    const served = eventsOf(world, caseId).find(
      ({ fact }) => fact.type === 'DutyEnded' && fact.data.outcome === 'served',
    );

    expect(served?.fact.data).toMatchObject({
      tells: ['police_station', 'village_committee'],
      fields: { applicantAt: MONDAY, policeAt: MONDAY, villageAt: MONDAY, at: MONDAY },
    });
    expect((await personOf(world, caseId, 'father')).interventions.map(({ act }) => act)).toEqual([
      'protection_order_application',
      'personal_safety_protection_order',
    ]);
  });

  it('is assisted by police and village, and the village visits while it runs (int.ppo, vis.assist)', async () => {
    const of = await anOrderInForce();
    const { world, caseId } = of;
    expect(ours(openNames(world, caseId))).toEqual([
      'assist-order-village.father',
      'assist-order.father',
      'household-visit.father',
      'look-at-order.father',
    ]);
    await endNamed(world, caseId, 'assist-order.father', 'assisted');
    await endNamed(world, caseId, 'household-visit.father', 'kept');

    expect(roundsOf(of, 'assist-order')).toHaveLength(2);
    expect(roundsOf(of, 'household-visit')).toHaveLength(2);
  });

  it('opens a look before it lapses, and its last day closes nothing (int.ppo)', async () => {
    const of = await anOrderInForce();
    const { world, caseId } = of;
    expect(openNamed(world, caseId, 'look-at-order.father').due).toBe(UNTIL);
    await daysLater(world, 200);
    await sweptWhole(world);

    expect(ours(openNames(world, caseId))).toHaveLength(4);
    await endNamed(world, caseId, 'look-at-order.father', 'letLapse');
    expect(ours(openNames(world, caseId))).toEqual([]);
    expect(await orderIn(of)).toBeUndefined();
  });

  it('is extended on an application before it lapses, and looked at again before its new end (int.ppo)', async () => {
    const of = await anOrderInForce();
    const { world, caseId } = of;
    const at = await daysLater(world, 80);
    await endNamed(world, caseId, 'look-at-order.father', 'applied', { at });
    const later = Instant.parse('2027-06-01T00:00:00.000Z');
    const ruling = { appliedAt: at, at, until: later };
    await endNamed(world, caseId, 'rule-order-change.father', 'extended', ruling);

    expect(openNamed(world, caseId, 'look-at-order.father').due).toBe(later);
    expect(await orderIn(of)).toMatchObject({ until: later, madeAt: MONDAY });
  });

  it('is not extended on an application after it lapsed, nor beyond six months (int.ppo)', async () => {
    const of = await anOrderInForce();
    const at = await daysLater(of.world, 200);

    expect(await complaintsOf(of, 'look-at-order.father', 'applied', { at })).toEqual([
      ['/at', expect.stringContaining('30')],
    ]);
    await byHand(of, 'rule-order-change', 'father', 'station');
    const until = Instant.parse('2029-01-01T00:00:00.000Z');
    expect(
      await complaintsOf(of, 'rule-order-change.father', 'extended', { appliedAt: at, at, until }),
    ).toEqual([
      ['/appliedAt', expect.stringContaining('30')],
      ['/until', expect.stringContaining('six months')],
    ]);
  });

  it('runs on while it is reviewed, and ends where the court revokes it (int.ppo)', async () => {
    const of = await anOrderInForce();
    const { world, caseId } = of;
    await byHand(of, 'review-order', 'father', 'station');
    expect(ours(openNames(world, caseId))).toHaveLength(5);
    await endNamed(world, caseId, 'review-order.father', 'revoked');

    expect(ours(openNames(world, caseId))).toEqual([]);
  });

  it('that is broken goes from the village to the police, and from them to the court (int.fail)', async () => {
    const of = await anOrderInForce();
    const { world, caseId } = of;
    await endNamed(world, caseId, 'household-visit.father', 'notKept');
    await endNamed(world, caseId, 'report-breach.father', 'reported');
    await endNamed(world, caseId, 'answer-breach.father', 'handedToCourt');
    await endNamed(world, caseId, 'punish-order-breach.father', 'fined', { yuan: 500 });
    const { interventions } = await personOf(world, caseId, 'father');

    expect(interventions.at(-1)).toMatchObject({ act: 'court_sanction' });
    expect(openNames(world, caseId)).toContain('household-visit.father');
  });

  it('whose fine is above the law’s is refused (int.ppo)', async () => {
    const of = await anOrderInForce();
    await byHand(of, 'answer-breach', 'father', 'station');
    await endNamed(of.world, of.caseId, 'answer-breach.father', 'handedToCourt');

    expect(
      await complaintsOf(of, 'punish-order-breach.father', 'fined', { yuan: 1001 }),
    ).toMatchObject([['/yuan', expect.anything()]]);
  });
});

describe('an order of which the case hears late, or first', () => {
  it('begins with its service, in a case that consists of nothing else (int.ppo)', async () => {
    const of = await aCaseUnder();
    const { world, caseId } = of;
    await daysLater(world, 3);
    const source = { office: MARK };
    await recorded(of, {
      act: 'personal_safety_protection_order',
      by: ['court'],
      until: UNTIL,
      source,
    });

    expect(ours(openNames(world, caseId))).toEqual(['look-at-order.father', 'serve-order.father']);
    expect(openNamed(world, caseId, 'serve-order.father').since).toBe(MONDAY);
    await endNamed(world, caseId, 'serve-order.father', 'served');
    expect(ours(openNames(world, caseId))).toHaveLength(4);
  });

  it('is the one that the court still had to rule on', async () => {
    const of = await anOrder();
    const { world, caseId } = of;
    await endNamed(world, caseId, 'accept-order.father', 'accepted');
    await recorded(of, {
      act: 'personal_safety_protection_order',
      by: ['court'],
      until: UNTIL,
      source: { office: MARK },
    });

    expect(ours(openNames(world, caseId))).toEqual(['look-at-order.father', 'serve-order.father']);
    expect(openNamed(world, caseId, 'serve-order.father').episodeId).toBe('protection-order-1');
  });

  it('may be against both parents on one day, beside other orders: each has its own fate (int.ppo)', async () => {
    const of = await aCaseUnder();
    const { world, caseId } = of;
    const order = {
      act: 'personal_safety_protection_order' as const,
      by: ['court' as const],
    };
    await recorded(of, {
      ...order,
      against: ['father', 'mother'],
      until: UNTIL,
      source: { office: MARK },
    });
    await recorded(of, { act: 'family_education_order', against: ['mother'] });
    await endNamed(world, caseId, 'serve-order.father', 'served');

    expect(ours(openNames(world, caseId))).toEqual([
      'assist-order-village.father',
      'assist-order.father',
      'household-visit.father',
      'look-at-order.father',
      'look-at-order.mother',
      'serve-order.mother',
    ]);
    expect(openNames(world, caseId)).toContain('follow-education-police.mother');
  });
});

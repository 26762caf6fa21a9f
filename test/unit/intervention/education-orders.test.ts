import { describe, expect, it } from 'vitest';
import { Instant } from '#schemas/time';
import { MARK } from '#test/fakes/a-report';
import {
  aCaseUnder,
  daysLater,
  MONDAY,
  recorded,
  roundsOf,
  sweptWhole,
} from '#test/fakes/an-intervention';
import { personOf } from '#test/fakes/of-people';
import { endNamed, openNamed, openNames } from '#test/fakes/usual-course';
import { caseNow } from '#test/fakes/what-happened';

const ours = (names: readonly string[]) => names.filter((name) => name.startsWith('follow-'));

const UNTIL = Instant.parse('2026-12-10T16:00:00.000Z');

const anOrder = async (change: object = {}, role?: 'court') => {
  const of = await aCaseUnder();
  await recorded(of, { act: 'family_education_order', ...change }, role);
  return of;
};

describe('an order to take guidance (MPL 118)', () => {
  it('is followed up by the body that gave it, of each guardian by itself (int.other)', async () => {
    const { world, caseId } = await anOrder({ against: ['father', 'mother'] });

    expect(ours(openNames(world, caseId))).toEqual([
      'follow-education-police.father',
      'follow-education-police.mother',
    ]);
    expect(openNamed(world, caseId, 'follow-education-police.mother').episodeId).toBe(
      'education-order-2',
    );
    expect((await personOf(world, caseId, 'mother')).interventions).toMatchObject([
      { act: 'family_education_order', by: ['police'] },
    ]);
  });

  it.each([
    ['procuratorate', 'follow-education-procuratorate.father', 'guardianship_supervision_order'],
    ['court', 'follow-education-court.father', 'family_education_order'],
  ] as const)('may be of the %s, which follows up its own', async (by, name, act) => {
    const { world, caseId } = await anOrder({
      act,
      by: [by],
      source: { office: MARK },
      followUp: true,
    });

    expect(ours(openNames(world, caseId))).toEqual([name]);
  });

  it('of another place is on the ledger, and followed up there', async () => {
    const { world, caseId } = await anOrder({ source: { office: MARK } });

    expect(ours(openNames(world, caseId))).toEqual([]);
    expect((await personOf(world, caseId, 'father')).interventions).toHaveLength(1);
  });

  it('opens a look at its end at the latest; the next one is opened by what the last one found', async () => {
    const of = await anOrder({ until: UNTIL });
    const { world, caseId } = of;
    expect(openNamed(world, caseId, 'follow-education-police.father').due).toBe(UNTIL);
    const at = await daysLater(world, 10);
    await endNamed(world, caseId, 'follow-education-police.father', 'notFollowed', { at });
    const [, second] = roundsOf(of, 'follow-education-police');

    expect(second).toMatchObject({ openedAt: at, due: UNTIL });
  });

  it('closes nothing when its term is over: a person ends its follow-up', async () => {
    const { world, caseId } = await anOrder({ until: UNTIL });
    await daysLater(world, 300);
    await sweptWhole(world);
    expect(ours(openNames(world, caseId))).toEqual(['follow-education-police.father']);
    expect((await caseNow(world, caseId)).educationOrders).toMatchObject({
      'education-order-1.father': { by: 'police', until: UNTIL, latest: MONDAY },
    });

    await endNamed(world, caseId, 'follow-education-police.father', 'ended', { ground: 'lapsed' });

    expect(ours(openNames(world, caseId))).toEqual([]);
    expect((await caseNow(world, caseId)).educationOrders).toBeUndefined();
  });

  it('looked at late moves no clock back, and is marked', async () => {
    const { world, caseId } = await anOrder();
    const first = await daysLater(world, 10);
    const second = await daysLater(world, 10);
    await endNamed(world, caseId, 'follow-education-police.father', 'followed', { at: second });
    await daysLater(world, 1);
    await endNamed(world, caseId, 'follow-education-police.father', 'followed', { at: first });

    expect(openNamed(world, caseId, 'follow-education-police.father').since).toBe(second);
  });
});

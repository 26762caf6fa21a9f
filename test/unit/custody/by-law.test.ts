import { describe, expect, it } from 'vitest';
import { policyOf } from '#adapters/policy-packs';
import { GuardianshipGround } from '#schemas/codes/guardianship-ground';
import { Instant } from '#schemas/time';
import { countyWrites } from '#test/fakes/a-county';
import { custodyOf, endBy, openAsked } from '#test/fakes/a-custody';
import { MARK } from '#test/fakes/a-report';
import { aWorld, callAs } from '#test/fakes/a-world';
import { endNamed } from '#test/fakes/usual-course';
import { openDutyOf, report, runUntilQuiet } from '#test/fakes/what-people-do';
import { foundAs, PACKS, SITUATIONS, type Situation } from '../../packs/owed.ts';

const PLACES = Object.keys(PACKS);
const CQ = 'demonstration-chongqing';

/** A case in which the police have found this, in a county of this pack. */
const found = async (pack: string, situation: Situation) => {
  const world = aWorld();
  world.table.transact(countyWrites(pack));
  const { caseId } = await report(world);
  await runUntilQuiet(world);
  const unattended = { unattended: 'nobody_guards' };
  const fields = { ...foundAs(situation), parents: ['father'], ...unattended };
  await endNamed(world, caseId, 'dispatch', 'found', fields);
  return { world, caseId };
};

const taken = (ground: string) => ({
  custody: 'temporary_guardianship',
  ground,
  receiver: 'child_welfare_institution',
  receivedBy: MARK,
  place: MARK,
  reason: MARK,
});

describe.each(PLACES)('temporary guardianship under %s', (pack) => {
  const owner = pack === CQ ? 'protection' : 'civilAffairs';

  it.each(GuardianshipGround.options)(
    'is for the ground %s, by whom the text names (cus.inst20)',
    async (ground) => {
      const { world, caseId } = await found(pack, 'abandonment');
      await openAsked(world, caseId, 'take-into-custody');
      const ending = ['take-into-custody', 'taken'] as const;
      await endBy(world, caseId, ending, taken(ground), owner);

      expect(await custodyOf(world, caseId)).toMatchObject({
        kind: 'temporary_guardianship',
        ground,
      });
    },
  );

  it.each(SITUATIONS)('can be asked for by the police after %s (cus.inst20)', async (situation) => {
    const { world, caseId } = await found(pack, situation);
    await openAsked(world, caseId, 'take-into-custody', callAs('station'));

    expect(openDutyOf(world, caseId, 'take-into-custody').owner).toMatchObject({
      post: pack === CQ ? 'minors_protection_institution' : 'civil_affairs',
    });
  });

  it.each(SITUATIONS)(
    'needs no escort, and an escort no situation: the police open it after %s (cus.escort)',
    async (situation) => {
      const { world, caseId } = await found(pack, situation);
      await openAsked(world, caseId, 'escort', callAs('station'), 'father');
      await endNamed(world, caseId, 'escort.father', 'handedOver');

      expect(await custodyOf(world, caseId)).toMatchObject({ occasion: 'parents_unreachable' });
    },
  );
});

it('temporary guardianship is the law’s of its own day: from 1 June 2021 (cus.inst20)', () => {
  const on = (day: string) =>
    policyOf('demonstration', Instant.parse(`${day}T04:00:00.000Z`)).inForce('take-into-custody');

  expect(on('2021-05-31')).toMatchObject({ inForce: false });
  expect(on('2021-06-01')).toMatchObject({
    inForce: true,
    kind: 'national',
    basis: [{ doc: 'MPL', section: '第九十二条' }],
  });
});

it('an escort that no notice has is the product’s own, and says so (cus.escort)', () => {
  const answer = (situation: 'abandonment' | 'living_alone') =>
    policyOf('demonstration', Instant.parse('2026-11-23T08:00:00.000Z')).inForce('escort', {
      machine: 'emergency-response',
      situations: [situation],
    });

  expect(answer('abandonment')).toMatchObject({ kind: 'proposal', basis: [] });
  expect(answer('abandonment').note?.en).toContain('the product’s own rule');
  expect(answer('living_alone')).toMatchObject({ kind: 'national' });
});

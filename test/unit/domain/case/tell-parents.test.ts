import { describe, expect, it } from 'vitest';
import { policyOf } from '#adapters/policy-packs';
import { dutyTypes } from '#schemas/duties/index';
import { Instant } from '#schemas/time';
import { countyWrites } from '#test/fakes/a-county';
import { aCase, endsOf } from '#test/fakes/a-response';
import { aWorld } from '#test/fakes/a-world';
import { endNamed, openNames } from '#test/fakes/usual-course';
import { caseNow } from '#test/fakes/what-happened';
import { openDutyOf, report, runUntilQuiet } from '#test/fakes/what-people-do';

const BOTH = ['tell-parents.father', 'tell-parents.mother'];
const told = (names: readonly string[]) => names.filter((name) => name.startsWith('tell-'));

const found = async (...situations: readonly string[]) => {
  const { world, caseId } = await aCase();
  await endNamed(world, caseId, 'dispatch', 'found', { situations });
  return { world, caseId };
};

const stopped = { dangers: [], placement: 'not_needed', accused: [] };

describe('the parents of a child who is not alone', () => {
  it('are called and told at once where it is missing (pol.missing)', async () => {
    const { world, caseId } = await found('missing');

    expect(told(openNames(world, caseId))).toEqual(BOTH);
  });

  it.each(['domestic_violence', 'unlawful_infringement', 'accidental_injury', 'coerced_begging'])(
    'are told once the harm was stopped, and it is known who did it: %s (pol.harm)',
    async (situation) => {
      const { world, caseId } = await found(situation);
      expect(told(openNames(world, caseId))).toEqual([]);
      await endNamed(world, caseId, 'stop-harm', 'stopped', stopped);

      expect(told(openNames(world, caseId))).toEqual(BOTH);
    },
  );

  it('are not told where they are the danger: who is accused, or whom the police name (pol.dv)', async () => {
    const { world, caseId } = await found('domestic_violence');
    await endNamed(world, caseId, 'stop-harm', 'stopped', { ...stopped, accused: ['father'] });
    expect(told(openNames(world, caseId))).toEqual(['tell-parents.mother']);
    await endNamed(world, caseId, 'tell-parents.mother', 'withheld');

    expect(endsOf(world, caseId).filter(({ name }) => name.startsWith('tell-'))).toEqual([
      {
        name: 'tell-parents.father',
        outcome: 'superseded',
        rule: 'this parent is accused of the harm',
      },
      { name: 'tell-parents.mother', outcome: 'withheld' },
    ]);
  });

  it('are called once: a recall under way speaks to them anyway (pol.alone)', async () => {
    const { world, caseId } = await found('missing', 'living_alone');

    expect(told(openNames(world, caseId))).toEqual([]);
    expect(openNames(world, caseId)).toContain('order-return.father');
  });

  it('can be out of reach: then the police open an escort (cus.escort)', async () => {
    const { world, caseId } = await found('accidental_injury');
    await endNamed(world, caseId, 'stop-harm', 'stopped', stopped);
    await endNamed(world, caseId, 'tell-parents.father', 'unreachable');

    expect(told(openNames(world, caseId))).toEqual(['tell-parents.mother']);
  });
});

it('that they are told is the product’s own rule, and said to be so (pol.harm)', () => {
  const policy = policyOf('demonstration', Instant.parse('2026-11-23T08:00:00.000Z'));
  const circumstances = { machine: 'child-protection', situations: ['accidental_injury'] } as const;

  expect(policy.inForce('tell-parents', circumstances)).toMatchObject({
    kind: 'proposal',
    basis: [],
  });
  expect(dutyTypes['tell-parents'].ofTheProduct.en).toContain('the product’s own rule');
});

describe('a child used for begging', () => {
  it.each(['demonstration-wuhai', 'demonstration-jinpu', 'demonstration-chongqing'])(
    'is civil affairs’ to take in by law where no notice has the police stop it, under %s (cus.inst20)',
    async (pack) => {
      const world = aWorld();
      world.table.transact(countyWrites(pack));
      const { caseId } = await report(world);
      await runUntilQuiet(world);
      await endNamed(world, caseId, 'dispatch', 'found', { situations: ['coerced_begging'] });

      expect(openDutyOf(world, caseId, 'place').owner).toMatchObject({ post: 'civil_affairs' });
      expect(told(openNames(world, caseId))).toEqual(BOTH);
      expect((await caseNow(world, caseId)).generalOnly).toEqual([]);
    },
  );

  it('is answered by the law of its own day: from 1 June 2021 (cus.inst20)', () => {
    const on = (day: string) =>
      policyOf('demonstration-wuhai', Instant.parse(`${day}T04:00:00.000Z`)).inForce('place', {
        machine: 'child-protection',
        situations: ['coerced_begging'],
      });

    expect(on('2021-05-31')).toMatchObject({ inForce: false });
    expect(on('2021-06-01')).toMatchObject({ basis: [{ doc: 'MPL', section: '第九十二条' }] });
  });
});

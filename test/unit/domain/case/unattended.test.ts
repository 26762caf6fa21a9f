import { describe, expect, it } from 'vitest';
import { policyOf } from '#adapters/policy-packs';
import { inOrder } from '#domain/episode/order';
import { FoundBody } from '#schemas/api/cases';
import { CaseId } from '#schemas/ids';
import { countyWrites } from '#test/fakes/a-county';
import { MARK } from '#test/fakes/a-report';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { perform } from '#test/fakes/perform';
import { endNamed, openNames } from '#test/fakes/usual-course';
import { caseNow } from '#test/fakes/what-happened';
import { report, runUntilQuiet } from '#test/fakes/what-people-do';

const E3 = 'unattended_or_other_parent_incapable';

type Fields = Readonly<Record<string, unknown>>;

const aCase = async (pack = 'demonstration-jinpu', policies?: typeof policyOf) => {
  const world = aWorld(undefined, policies);
  world.table.transact(countyWrites(pack));
  const { caseId } = await report(world);
  await runUntilQuiet(world);
  return { world, caseId };
};

/** The rules of a place in which civil affairs places no child. */
const placingNobody: typeof policyOf = (pack, at) => {
  const policy = policyOf(pack, at);
  const inForce: typeof policy.inForce = (code, here) => {
    const said = policy.inForce(code, here);
    return code === 'place' ? { ...said, inForce: false } : said;
  };
  return { ...policy, inForce };
};

/** A case in which the police have found the child unattended. */
const found = async (said: Fields, pack?: string, policies?: typeof policyOf) => {
  const { world, caseId } = await aCase(pack, policies);
  const fields = { situations: [E3], parents: ['father'], ...said };
  await endNamed(world, caseId, 'dispatch', 'found', fields);
  return { world, caseId };
};

const answers = async (world: World, caseId: string) =>
  inOrder((await caseNow(world, caseId)).episodes).map(([, { machine, situations }]) => [
    machine,
    situations,
  ]);

const find = (world: World, caseId: string, change: Fields) => {
  const body = FoundBody.parse({ at: MONDAY, text: MARK, parents: ['father'], ...change });
  const params = { caseNumber: CaseId.parse(caseId) };
  return perform(world, {
    step: 'findSituations',
    input: { params, body },
    call: callAs('station'),
  });
};

describe('a child whom nobody guards, where no notice has rosters', () => {
  it('is answered as one who lives alone: its parent is ordered back and reprimanded (pol.alone)', async () => {
    const { world, caseId } = await found({ unattended: 'nobody_guards' });

    expect(openNames(world, caseId)).toEqual(
      expect.arrayContaining(['order-return.father', 'reprimand.father']),
    );
    expect(await answers(world, caseId)).toContainEqual(['parent-recall', [E3, 'living_alone']]);
    expect((await caseNow(world, caseId)).generalOnly).toEqual([]);
  });

  it('whose other parent is incapable is answered without order or reprimand (pol.incap)', async () => {
    const { world, caseId } = await found({ unattended: 'other_parent_incapable' });

    expect(openNames(world, caseId)).toContain('contact-parent.father');
    expect(openNames(world, caseId).filter((name) => /order|reprimand/.test(name))).toEqual([]);
  });

  it('is escorted where the parent cannot be reached (cus.escort)', async () => {
    const { world, caseId } = await found({ unattended: 'nobody_guards' });
    await endNamed(world, caseId, 'order-return.father', 'unreachable');

    expect(openNames(world, caseId)).toContain('escort.father');
  });

  it('is nobody’s guess: whoever finds it says which it is (pol.alone, pol.incap)', async () => {
    const unsaid = { details: { complaints: [{ path: '/unattended' }] } };

    await expect(found({})).rejects.toMatchObject(unsaid);
    const { world, caseId } = await found({ situations: ['missing'] });
    await expect(find(world, caseId, { situations: [E3] })).rejects.toMatchObject(unsaid);
    const search = { situations: [E3], parents: ['father'] };
    await expect(endNamed(world, caseId, 'search-child', 'found', search)).rejects.toMatchObject(
      unsaid,
    );
  });

  it.each(['findSituations', 'search-child'] as const)(
    'is answered by whichever way it is found: %s (pol.alone)',
    async (way) => {
      const { world, caseId } = await found({ situations: ['missing'] });
      const said = { situations: [E3], unattended: 'nobody_guards', parents: ['father'] };
      if (way === 'findSituations') await find(world, caseId, said);
      else await endNamed(world, caseId, 'search-child', 'found', said);
      await runUntilQuiet(world);

      expect(openNames(world, caseId)).toContain('order-return.father');
    },
  );

  it('has no second answer beside the one of a child alone (pol.alone)', async () => {
    const { world, caseId } = await found({ situations: ['living_alone'] });
    await find(world, caseId, { situations: [E3], unattended: 'nobody_guards' });
    await runUntilQuiet(world);

    expect((await answers(world, caseId)).filter(([of]) => of === 'parent-recall')).toHaveLength(1);
    expect((await caseNow(world, caseId)).generalOnly).toEqual([]);
  });
});

it('Chongqing answers both by its own notice, whichever it is (pol.roster)', async () => {
  const { world, caseId } = await found({}, 'demonstration-chongqing');

  expect(await answers(world, caseId)).toContainEqual(['parent-recall', [E3]]);
  expect(openNames(world, caseId)).toEqual(
    expect.arrayContaining(['order-return.father', 'reprimand.father']),
  );
});

it('what nothing answers is named as such, whatever else was found beside it (pol.accept)', async () => {
  const said = { situations: ['living_alone', 'coerced_begging'] };
  const { world, caseId } = await found(said, undefined, placingNobody);

  expect((await caseNow(world, caseId)).generalOnly).toEqual(['coerced_begging']);
});

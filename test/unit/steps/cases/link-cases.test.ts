import { describe, expect, it } from 'vitest';
import { CaseId } from '#schemas/ids';
import { linkCases } from '#steps/cases/link-cases';
import { showCase } from '#steps/cases/show-case';
import type { Role } from '#test/fakes/a-county';
import { CHILD, MARK } from '#test/fakes/a-report';
import { OTHER_TOWN, withSecondCounty } from '#test/fakes/a-second-county';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { outcomes } from '#test/fakes/outcomes';
import { caseNow, eventsOf, factsOf } from '#test/fakes/what-happened';
import { end, openDutyOf, report } from '#test/fakes/what-people-do';

const siblings = async () => {
  const world = aWorld();
  const [first, second, third] = [await report(world), await report(world), await report(world)];
  return { world, first: first.caseId, second: second.caseId, third: third.caseId };
};

const visit = (world: World, caseId: string, change: object = {}) =>
  end(world, openDutyOf(world, caseId, 'dispatch'), 'station', { ...outcomes.found, ...change });

const link = ({ ports }: World, from: string, to: string, role: Role = 'station') =>
  linkCases(ports)(
    {
      params: { caseNumber: CaseId.parse(from) },
      body: { caseNumber: CaseId.parse(to), reason: MARK },
    },
    callAs(role),
  );

const linkedOf = async ({ ports }: World, caseId: string) => {
  const params = { caseNumber: CaseId.parse(caseId) };
  const { body } = await showCase(ports)({ params }, callAs('station'));
  return (body as { readonly linked: readonly string[] }).linked;
};

const { measures: _measures, ...withoutMeasures } = outcomes.found;

describe('three siblings whom one visit finds', () => {
  it('have three cases that know of one another, and one visit (pol.accept)', async () => {
    const { world, first, second, third } = await siblings();
    await visit(world, first);
    const body = { ...withoutMeasures, sameVisitAs: first, situations: ['domestic_violence'] };
    await end(world, openDutyOf(world, second, 'dispatch'), 'station', body);
    await visit(world, third, { sameVisitAs: first });

    expect(await linkedOf(world, first)).toEqual([second, third]);
    expect(await linkedOf(world, second)).toEqual([first]);
    expect((await caseNow(world, second)).situations).toEqual(['domestic_violence']);
    expect((await caseNow(world, first)).situations).toEqual(['living_alone']);
  });

  it('are linked in one transaction, of which both histories tell', async () => {
    const { world, first, second } = await siblings();
    const before = world.store.disturb.writes;
    await visit(world, second, { sameVisitAs: first });

    expect(world.store.disturb.writes).toBe(before + 1);
    const said = [first, second].map((caseId) =>
      eventsOf(world, caseId).flatMap(({ fact }) =>
        fact.type === 'CaseLinked' ? [fact.data] : [],
      ),
    );
    expect(said).toEqual([
      [{ with: second, why: 'same_visit' }],
      [{ with: first, why: 'same_visit' }],
    ]);
  });

  it('leave the measures to the first; without a first they are asked for', async () => {
    const { world, first } = await siblings();

    await expect(
      end(world, openDutyOf(world, first, 'dispatch'), 'station', withoutMeasures),
    ).rejects.toMatchObject({ details: { complaints: [{ path: '/measures' }] } });
  });

  it('do not leave the measures to one another: then they would stand nowhere (pol.accept)', async () => {
    const { world, first, second } = await siblings();
    const left = { ...withoutMeasures, sameVisitAs: second };

    await expect(
      end(world, openDutyOf(world, first, 'dispatch'), 'station', left),
    ).rejects.toMatchObject({ details: { complaints: [{ path: '/sameVisitAs' }] } });
  });

  it.each([
    ['itself', 'self'],
    ['none that is there', '00000000'],
  ])('are not linked with %s', async (_what, named) => {
    const { world, first } = await siblings();
    const sameVisitAs = named === 'self' ? first : named;

    await expect(visit(world, first, { sameVisitAs })).rejects.toMatchObject({
      code: 'bad-input',
      details: { complaints: [{ path: '/sameVisitAs' }] },
    });
  });

  it('are not linked with a case that the officer does not see', async () => {
    const { world, first } = await siblings();
    const hidden = await report(world, { division: '430903' });

    await expect(visit(world, first, { sameVisitAs: hidden.caseId })).rejects.toMatchObject({
      details: { complaints: [{ path: '/sameVisitAs', en: 'no case that you see' }] },
    });
  });
});

describe('two cases', () => {
  it('are linked by whoever acts in one and sees the other, once, with a reason', async () => {
    const { world, first, second } = await siblings();
    await link(world, first, second);
    await link(world, second, first);

    for (const caseId of [first, second]) {
      expect(factsOf(world, caseId).filter((type) => type === 'CaseLinked')).toHaveLength(1);
      expect(eventsOf(world, caseId).at(-1)?.personal).toBeDefined();
    }
  });

  it.each(['countyPolice', 'civilAffairs'] as const)(
    'are linked by those who only supervise both: %s',
    async (role) => {
      const { world, first, second } = await siblings();
      await link(world, first, second, role);

      expect(await linkedOf(world, first)).toEqual([second]);
    },
  );

  it('are linked also where they are of two counties', async () => {
    const world = withSecondCounty(aWorld());
    const here = await report(world);
    const child = { citizenId: CHILD };
    const there = await report(world, { division: OTHER_TOWN, child });
    await report(world, { child });
    await link(world, here.caseId, there.caseId);

    expect(await linkedOf(world, here.caseId)).toEqual([there.caseId]);
  });

  it('are not linked by an office that has no part in either', async () => {
    const { world, first, second } = await siblings();

    await expect(link(world, first, second, 'village')).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

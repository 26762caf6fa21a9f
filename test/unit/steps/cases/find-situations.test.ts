import { describe, expect, it } from 'vitest';
import { inOrder } from '#domain/episode/order';
import { FoundBody } from '#schemas/api/cases';
import { CaseId } from '#schemas/ids';
import { findSituations } from '#steps/cases/find-situations';
import type { Role } from '#test/fakes/a-county';
import { MARK } from '#test/fakes/a-report';
import { aCase } from '#test/fakes/a-response';
import { callAs, type World } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { endNamed, goOn, openNames } from '#test/fakes/usual-course';
import { caseNow, eventsOf } from '#test/fakes/what-happened';
import { runUntilQuiet } from '#test/fakes/what-people-do';

const LATER = '2026-11-24T08:00:00.000Z';

const find = (
  { ports }: World,
  caseId: string,
  situations: readonly string[],
  { role = 'station' as Role, at = MONDAY as string } = {},
) => {
  const body = FoundBody.parse({ at, situations, parents: ['father'], text: MARK });
  return findSituations(ports)(
    { params: { caseNumber: CaseId.parse(caseId) }, body },
    callAs(role),
  );
};

const alone = async () => {
  const { world, caseId } = await aCase();
  await endNamed(world, caseId, 'dispatch');
  return { world, caseId };
};

describe('what the police find later', () => {
  it('is answered beside all that is under way', async () => {
    const { world, caseId } = await alone();
    const before = openNames(world, caseId);
    const answer = await find(world, caseId, ['missing']);
    await runUntilQuiet(world);

    expect(answer.status).toBe(201);
    expect(openNames(world, caseId)).toEqual(expect.arrayContaining([...before, 'search-child']));
    expect((await caseNow(world, caseId)).situations).toEqual(['living_alone', 'missing']);
  });

  it('leaves who cares for the child as it is', async () => {
    const { world, caseId } = await alone();
    await endNamed(world, caseId, 'order-return.father');
    await endNamed(world, caseId, 'compliance.father');
    const { care } = await caseNow(world, caseId);
    await find(world, caseId, ['accidental_injury']);

    expect(care).toMatchObject({ kind: 'parent_returned' });
    expect((await caseNow(world, caseId)).care).toEqual(care);
  });

  it('is refused where it is being answered already, and says which', async () => {
    const { world, caseId } = await alone();

    await expect(find(world, caseId, ['missing', 'living_alone'])).rejects.toMatchObject({
      code: 'bad-input',
      details: { complaints: [{ path: '/situations/1', given: 'living_alone' }] },
    });
  });

  it('is answered again once the answer before has come to its end', async () => {
    const { world, caseId } = await alone();
    await goOn(world, caseId);
    await find(world, caseId, ['living_alone']);

    expect((await caseNow(world, caseId)).episodes).toHaveProperty('parent-recall-2');
  });

  it('as alone once more, after a parent had returned, needs an escort once more (cus.escort)', async () => {
    const { world, caseId } = await aCase();
    await endNamed(world, caseId, 'dispatch', 'found', { parents: ['father'] });
    await goOn(world, caseId);
    expect((await caseNow(world, caseId)).care).toMatchObject({ kind: 'parent_returned' });
    await find(world, caseId, ['living_alone']);
    await runUntilQuiet(world);
    await endNamed(world, caseId, 'order-return.father', 'unreachable');

    expect(openNames(world, caseId)).toContain('escort.father');
  });

  it('after the report was held unfounded begins a response, with notice and assessment (pol.notice)', async () => {
    const { world, caseId } = await aCase();
    await endNamed(world, caseId, 'dispatch', 'unfounded');
    await find(world, caseId, ['domestic_violence']);
    await runUntilQuiet(world);
    await endNamed(world, caseId, 'dispatch', 'found', { situations: ['domestic_violence'] });

    expect(openNames(world, caseId)).toContain('notify');
    const { episodes } = await caseNow(world, caseId);
    expect(inOrder(episodes).map(([id]) => id)).toEqual([
      'emergency-response-1',
      'emergency-response-2',
      'child-protection-1',
    ]);
  });

  it('after the notice has gone out is told and assessed in a response of its own (pol.notice, ass.joint)', async () => {
    const { world, caseId } = await alone();
    await endNamed(world, caseId, 'notify');
    await find(world, caseId, ['domestic_violence']);
    await runUntilQuiet(world);
    await endNamed(world, caseId, 'dispatch', 'found', { situations: ['domestic_violence'] });

    expect(openNames(world, caseId)).toEqual(expect.arrayContaining(['assess', 'notify']));
    expect(inOrder((await caseNow(world, caseId)).episodes).map(([id]) => id)).toEqual([
      'emergency-response-1',
      'parent-recall-1',
      'emergency-response-2',
      'child-protection-1',
    ]);
  });

  it('before they have recorded their visit is not unfounded, and is answered once (pol.notice)', async () => {
    const { world, caseId } = await aCase();
    await find(world, caseId, ['domestic_violence']);
    await runUntilQuiet(world);

    await expect(endNamed(world, caseId, 'dispatch', 'unfounded')).rejects.toMatchObject({
      details: { complaints: [{ path: '/outcome', allowed: 'domestic_violence' }] },
    });
    const both = { situations: ['domestic_violence', 'living_alone'] };
    await endNamed(world, caseId, 'dispatch', 'found', both);

    const { episodes } = await caseNow(world, caseId);
    expect(inOrder(episodes).map(([id]) => id)).toEqual([
      'emergency-response-1',
      'child-protection-1',
      'parent-recall-1',
    ]);
  });

  it('keeps what was said in the vault', async () => {
    const { world, caseId } = await alone();
    await find(world, caseId, ['missing']);

    const event = eventsOf(world, caseId).findLast(({ fact }) => fact.type === 'SituationFound');
    expect(event?.personal).toBeDefined();
    expect(JSON.stringify(eventsOf(world, caseId))).not.toContain(MARK);
  });

  it('ahead of time, or in a closed case, is refused', async () => {
    const { world, caseId } = await alone();
    await expect(find(world, caseId, ['missing'], { at: LATER })).rejects.toMatchObject({
      code: 'bad-input',
    });

    await goOn(world, caseId, {}, []);
    await expect(find(world, caseId, ['missing'])).rejects.toMatchObject({ code: 'case-closed' });
  });

  it('is the police’s to say', async () => {
    const { world, caseId } = await alone();

    for (const role of ['civilAffairs', 'leadingGroup'] as const)
      await expect(find(world, caseId, ['missing'], { role })).rejects.toMatchObject({
        code: 'not-allowed',
      });
  });
});

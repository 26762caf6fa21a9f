import { describe, expect, it } from 'vitest';
import {
  aCustodyWorld,
  custodyOf,
  endBy,
  handOver,
  openAsked,
  toPlace,
} from '#test/fakes/a-custody';
import { MARK } from '#test/fakes/a-report';
import { endsOf } from '#test/fakes/a-response';
import { callAs } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { openNames } from '#test/fakes/usual-course';
import { caseNow } from '#test/fakes/what-happened';
import { end, openDutyOf, report, runUntilQuiet } from '#test/fakes/what-people-do';

describe('a parent who was reached, and is days away', () => {
  const ordered = async () => {
    const world = aCustodyWorld();
    const { caseId } = await report(world);
    await runUntilQuiet(world);
    const found = { outcome: 'found', at: MONDAY, measures: MARK };
    const who = { situations: ['living_alone'], parents: ['father'] };
    const dispatch = () => openDutyOf(world, caseId, 'dispatch');
    await expect(end(world, dispatch(), 'station', { ...found, ...who })).rejects.toMatchObject({
      details: { complaints: [{ path: '/careTonight' }] },
    });
    await end(world, dispatch(), 'station', { ...found, ...who, careTonight: MARK });
    await runUntilQuiet(world);
    await endBy(
      world,
      caseId,
      ['order-return', 'ordered'],
      { demand: 'return_or_trustee', answer: MARK },
      'station',
    );
    return { world, caseId };
  };

  it('leaves his duty open, and who cares tonight is said (trap 1, pol.alone)', async () => {
    const { world, caseId } = await ordered();

    expect(openNames(world, caseId)).toContain('compliance.father');
    expect((await caseNow(world, caseId)).care).toBeUndefined();
  });

  it('stops no escort: the police open it by hand, and the child is somewhere tonight (cus.escort)', async () => {
    const { world, caseId } = await ordered();
    const asked = openAsked(world, caseId, 'escort', callAs('station'));
    await expect(asked).rejects.toMatchObject({ details: { complaints: [{ path: '/subject' }] } });

    await openAsked(world, caseId, 'escort', callAs('station'), 'father');
    await handOver(world, caseId, toPlace('home-place'));

    expect(await custodyOf(world, caseId)).toMatchObject({ office: 'home' });
    expect(openNames(world, caseId)).toContain('compliance.father');
  });
});

it('a parent who returns while the escort is on its way ends it (cus.escort)', async () => {
  const world = aCustodyWorld();
  const { caseId } = await report(world);
  await runUntilQuiet(world);
  await end(world, openDutyOf(world, caseId, 'dispatch'), 'station', {
    outcome: 'found',
    at: MONDAY,
    situations: ['living_alone'],
    parents: ['father', 'mother'],
    measures: MARK,
    careTonight: MARK,
  });
  await runUntilQuiet(world);
  const of = (parent: string) => {
    const duties = world.table.having('type', 'duty').map(({ value }) => value as { id: string });
    const id = duties.find((each) => each.id.endsWith(`order-return.${parent}.1`))?.id ?? '';
    return { id, version: 1 } as never;
  };
  const answer = { demand: 'return_or_trustee', answer: MARK };
  await end(world, of('mother'), 'station', { outcome: 'ordered', at: MONDAY, ...answer });
  await end(world, of('father'), 'station', { outcome: 'unreachable', at: MONDAY, attempts: MARK });
  await runUntilQuiet(world);
  expect(openNames(world, caseId)).toContain('escort.father');

  await endBy(world, caseId, ['compliance', 'returned'], { seenBy: MARK }, 'station');

  expect(endsOf(world, caseId)).toContainEqual({
    name: 'escort.father',
    outcome: 'superseded',
    rule: 'the child is already in care, or a parent or trustee is there',
  });
  expect(await custodyOf(world, caseId)).toBeUndefined();
});

import { describe, expect, it } from 'vitest';
import { countyWrites } from '#test/fakes/a-county';
import { MARK } from '#test/fakes/a-report';
import { awaitingParents } from '#test/fakes/a-response';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { perform } from '#test/fakes/perform';
import { endNamed, openNames } from '#test/fakes/usual-course';
import { report, runUntilQuiet } from '#test/fakes/what-people-do';

/** A case in Chongqing, where a reprimand is notified and the village visits again; both parents have to be ordered back. */
const inChongqing = async () => {
  const world = aWorld();
  world.table.transact(countyWrites('demonstration-chongqing'));
  const { caseId } = await report(world);
  await runUntilQuiet(world);
  await endNamed(world, caseId, 'accept');
  await endNamed(world, caseId, 'dispatch');
  return { world, caseId };
};

const orderByHand = (world: World, caseId: string, subject: 'father') =>
  perform(world, {
    step: 'openByHand',
    input: {
      params: { caseNumber: caseId as never },
      body: { type: 'order-return', reason: MARK, subject },
    },
    call: callAs('station'),
  });

const visits = (world: World, caseId: string) =>
  openNames(world, caseId).filter((name) => name.startsWith('verify-visit'));

describe('the visit after a reprimand', () => {
  it('follows each that was notified, and waits for no other parent (pol.repnotice, vis.verify)', async () => {
    const { world, caseId } = await inChongqing();
    await endNamed(world, caseId, 'reprimand.father', 'given');
    expect(visits(world, caseId)).toEqual([]);
    await endNamed(world, caseId, 'notify-reprimand.father', 'sent');

    expect(visits(world, caseId)).toEqual(['verify-visit.father']);
    expect(openNames(world, caseId)).toContain('reprimand.mother');

    await endNamed(world, caseId, 'reprimand.mother', 'notGiven');
    expect(visits(world, caseId)).toEqual(['verify-visit.father']);
  });

  it('has that parent alone watched again who does not do what they must (vis.verify)', async () => {
    const { world, caseId } = await inChongqing();
    for (const parent of ['father', 'mother']) {
      await endNamed(world, caseId, `order-return.${parent}`, 'ordered');
      await endNamed(world, caseId, `compliance.${parent}`, 'returned');
    }
    await endNamed(world, caseId, 'reprimand.father', 'given');
    await endNamed(world, caseId, 'notify-reprimand.father', 'sent');
    await endNamed(world, caseId, 'verify-visit.father', 'notInPlace');

    const watched = openNames(world, caseId).filter((name) => name.startsWith('compliance'));
    expect(watched).toEqual(['compliance.father']);
  });
});

describe('a parent to whom no word can be got', () => {
  /** A case whose father nobody can reach or notify. */
  const lost = async () => {
    const { world, caseId } = await awaitingParents();
    await endNamed(world, caseId, 'order-return.father', 'unreachable');
    await endNamed(world, caseId, 'escort.father', 'handedOver');
    await endNamed(world, caseId, 'notify-parents.father', 'abandonedAttempt');
    return { world, caseId };
  };

  it('has no term to return: nobody has ordered them (pol.alone)', async () => {
    const { world, caseId } = await lost();

    expect(openNames(world, caseId)).not.toContain('compliance.father');
  });

  it('is ordered back once somebody has reached them after all, and watched from then on (pol.alone)', async () => {
    const { world, caseId } = await lost();
    await orderByHand(world, caseId, 'father');
    await endNamed(world, caseId, 'order-return.father', 'ordered');

    expect(openNames(world, caseId)).toContain('compliance.father');
  });
});

import { describe, expect, it } from 'vitest';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import {
  aCustodyWorld,
  anEscort,
  aPlacement,
  callAt,
  childrenAt,
  custodyOf,
  endAt,
  endBy,
  handedBack,
  handOver,
  inCustodyAt,
  lastFact,
  openAsked,
  tellIncident,
  toPlace,
} from '#test/fakes/a-custody';
import { MARK } from '#test/fakes/a-report';
import { MONDAY } from '#test/fakes/memory-clock';

const hours = (n: number) => instantAt(millisecondsOf(MONDAY) + n * 3_600_000);

describe('what is entered late', () => {
  it('is taken with its own date: a handover of two days ago', async () => {
    const world = aCustodyWorld();
    const caseId = await anEscort(world);
    world.clock.forward(48 * 60);
    await handOver(world, caseId, toPlace('home-place'));

    expect(lastFact(world, caseId, 'ChildPlaced')).toMatchObject({ since: MONDAY });
    expect(lastFact(world, caseId, 'ChildPlaced')).not.toHaveProperty('outOfOrder');
  });

  it('and before what is known is taken, and marked: an end before the last review', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);
    world.clock.forward(72 * 60);
    await endAt(world, caseId, ['review-custody', 'continues'], { at: hours(48), reason: MARK });
    expect(lastFact(world, caseId, 'CustodyReviewed')).toEqual({ at: hours(48), continues: true });

    await endAt(world, caseId, ['end-custody', 'ended'], { ...handedBack(), at: hours(24) });

    expect(lastFact(world, caseId, 'CustodyEnded')).toMatchObject({
      since: hours(24),
      outOfOrder: true,
    });
    expect(await custodyOf(world, caseId)).toBeUndefined();
  });

  it('is a placement before the one that there is: it is kept, and the child stays where it is', async () => {
    const world = aCustodyWorld();
    const caseId = await aPlacement(world);
    await openAsked(world, caseId, 'take-into-custody');
    world.clock.forward(300);
    const taken = { group: 'harmed_by_guardian', custody: 'temporary_care', at: hours(4) };
    const there = { ...taken, ...toPlace('minors-place', { at: hours(4) }) };
    await endBy(world, caseId, ['take-into-custody', 'taken'], there);
    const before = await custodyOf(world, caseId);

    const late = { custody: 'temporary_care', ...toPlace('home-place', { at: hours(1) }) };
    await endBy(world, caseId, ['place', 'placed'], late);

    expect(lastFact(world, caseId, 'ChildPlaced')).toMatchObject({
      since: hours(1),
      outOfOrder: true,
    });
    expect(await custodyOf(world, caseId)).toEqual(before);
    expect([
      await childrenAt(world, 'home-place'),
      await childrenAt(world, 'minors-place'),
    ]).toEqual([0, 1]);
  });

  it('is taken after a death, where it was before it', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);
    world.clock.forward(72 * 60);
    await tellIncident(world, caseId, 'died', callAt('home'), hours(48));

    await endAt(world, caseId, ['end-custody', 'ended'], { ...handedBack(), at: hours(24) });

    expect(lastFact(world, caseId, 'CustodyEnded')).toMatchObject({ outOfOrder: true });
  });

  it('is no handover of a child who was dead by then, whichever duty says so', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);
    await openAsked(world, caseId, 'take-into-custody');
    await tellIncident(world, caseId, 'died');
    world.clock.forward(60);
    const taken = {
      group: 'temporarily_unattended',
      custody: 'temporary_care',
      ...toPlace('minors-place'),
    };
    const late = endBy(world, caseId, ['take-into-custody', 'taken'], { ...taken, at: hours(1) });

    await expect(late).rejects.toMatchObject({
      details: { complaints: [{ path: '/at', allowed: `≤ ${MONDAY}` }] },
    });
    const left = { careTonight: MARK, reason: MARK, at: hours(1) };
    await endBy(world, caseId, ['take-into-custody', 'notTaken'], left);
    expect(lastFact(world, caseId, 'ChildPlaced')).toMatchObject({
      receiver: 'welfare_institution',
    });
  });

  it('ahead of now is refused', async () => {
    const world = aCustodyWorld();
    const caseId = await anEscort(world);
    const ahead = handOver(world, caseId, toPlace('home-place', { at: hours(1) }));

    await expect(ahead).rejects.toMatchObject({ details: { complaints: [{ path: '/at' }] } });
  });
});

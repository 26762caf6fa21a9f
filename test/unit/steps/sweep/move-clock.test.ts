import { describe, expect, it } from 'vitest';
import type { Instant } from '#schemas/time';
import { moveClock } from '#steps/sweep/move-clock';
import { moveClockOnce } from '#steps/sweep/move-clock-once';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { dutyNow, eventsOf, messagesIn } from '#test/fakes/what-happened';
import { openDutyOf, report } from '#test/fakes/what-people-do';

const forward = (world: World, amount: number, unit: 'minute' | 'hour' | 'day', jump = false) =>
  moveClock(world.ports, { forward: { amount, unit }, jump });

const rungMoments = (world: World, caseId: string, step: string): readonly Instant[] =>
  eventsOf(world, caseId).flatMap(({ at, fact }) =>
    fact.type === 'RungPassed' && fact.data.dutyId.includes(step) ? [at] : [],
  );

/** An entry in the due-index that cannot be handled. */
const stuck = ({ table }: World): void => {
  const key = { pk: 'CASE#bad', sk: 'DUTY#not an id' };
  table.transact([{ kind: 'put', name: 'duty', key, value: {}, due: MONDAY }]);
};

describe('moving the clock', () => {
  it('stops at each moment on its way', async () => {
    const world = aWorld();
    const { caseId } = await report(world);

    const { now } = await forward(world, 45, 'minute');

    expect(now).toBe('2026-11-23T08:45:00.000Z');
    expect(rungMoments(world, caseId, 'dispatch')).toEqual([
      '2026-11-23T08:15:00.000Z',
      '2026-11-23T08:30:00.000Z',
      '2026-11-23T08:45:00.000Z',
    ]);
  });

  it('leaves nothing in the outbox', async () => {
    const world = aWorld();
    await report(world);
    await forward(world, 45, 'minute');

    expect(messagesIn(world)).toEqual([]);
  });

  it('straight to the end passes every rung there, as an outage does', async () => {
    const world = aWorld();
    const { caseId } = await report(world);
    await forward(world, 60, 'minute', true);

    expect(new Set(rungMoments(world, caseId, 'dispatch'))).toEqual(
      new Set(['2026-11-23T09:00:00.000Z']),
    );
  });

  it('past a long outage gives all that is owed before it answers', async () => {
    const world = aWorld();
    const { caseId } = await report(world);
    const { id } = openDutyOf(world, caseId, 'dispatch');
    await forward(world, 5, 'day', true);

    const { nextAt = '', given } = await dutyNow(world, id);

    expect(given).toBeGreaterThan(40);
    expect(nextAt > (await world.clock.now())).toBe(true);
  });

  it('is not held up by a thing that stays due', async () => {
    const world = aWorld();
    const { caseId } = await report(world);
    stuck(world);

    await forward(world, 45, 'minute');

    expect(rungMoments(world, caseId, 'dispatch')[0]).toBe('2026-11-23T08:15:00.000Z');
    expect(world.meter.notes.length).toBeLessThan(50);
  });

  it('counts several terms one after another', async () => {
    const world = aWorld();
    const { now } = await moveClock(world.ports, {
      forward: [
        { amount: 1, unit: 'hour' },
        { amount: 30, unit: 'minute' },
      ],
      jump: false,
    });

    expect(now).toBe('2026-11-23T09:30:00.000Z');
  });
});

describe('the same request to move it', () => {
  const body = { forward: { amount: 1, unit: 'hour' }, jump: false } as const;

  it('moves it once', async () => {
    const world = aWorld();
    const call = callAs('school');
    const first = await moveClockOnce(world.ports)({ body }, call);

    expect(await moveClockOnce(world.ports)({ body }, call)).toEqual(first);
    expect(await world.clock.now()).toBe('2026-11-23T09:00:00.000Z');
  });

  it('moves it once when it comes twice at once, and answers both the same', async () => {
    const world = aWorld();
    const call = callAs('school');
    const twice = [1, 2].map(() => moveClockOnce(world.ports)({ body }, call));

    const [one, other] = await Promise.all(twice);

    expect(other).toEqual(one);
    expect(await world.clock.now()).toBe('2026-11-23T09:00:00.000Z');
  });

  it('goes on to the same moment after it was cut off', async () => {
    const world = aWorld();
    const call = callAs('school');
    const { due } = world.ports;
    const dies = { ...due, next: () => Promise.reject(new Error('cut off')) };
    await expect(moveClockOnce({ ...world.ports, due: dies })({ body }, call)).rejects.toThrow(
      'cut off',
    );
    world.clock.forward(20);

    await moveClockOnce(world.ports)({ body }, call);

    expect(await world.clock.now()).toBe('2026-11-23T09:00:00.000Z');
  });

  it('with another body is refused', async () => {
    const world = aWorld();
    const call = callAs('school');
    await moveClockOnce(world.ports)({ body }, call);

    const other = moveClockOnce(world.ports)({ body }, { ...call, fingerprint: 'another' });

    await expect(other).rejects.toMatchObject({ code: 'key-reused' });
  });
});

import { describe, expect, it } from 'vitest';
import { Refusal } from '#domain/errors';
import { heartbeatRecord } from '#domain/heartbeat';
import { put } from '#domain/record';
import { instantAt } from '#domain/time/instant';
import { healthLimits } from '#schemas/health-limits';
import { showHealth } from '#steps/health';
import { sweep } from '#steps/sweep/sweep';
import { aWorld, type World } from '#test/fakes/a-world';
import { fenced } from '#test/fakes/fenced';
import { report } from '#test/fakes/what-people-do';

/** Records that the last sweep finished this many seconds ago, and saw a message that had waited this long. */
const swept = ({ store }: World, seconds: number, outboxAge = 0) =>
  store.write([
    put(heartbeatRecord, { finishedAt: instantAt(Date.now() - seconds * 1000), outboxAge }),
  ]);

/** The parts for which health is red; none when it is green. */
const redFor = async ({ ports }: World): Promise<readonly string[]> => {
  try {
    await showHealth(fenced(ports, 'showHealth'))();
    return [];
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'failing') throw error;
    return (error.details.complaints ?? []).map(({ path }) => path);
  }
};

describe('health', () => {
  it('is green after a sweep', async () => {
    const world = aWorld();
    await sweep(world.ports);

    expect(await showHealth(fenced(world.ports, 'showHealth'))()).toEqual({
      status: 200,
      body: { status: 'ok', now: await world.clock.now() },
    });
  });

  it('is red where no sweep has ever finished', async () => {
    expect(await redFor(aWorld())).toEqual(['sweep']);
  });

  it.each([
    [healthLimits.sweep - 5, []],
    [healthLimits.sweep + 5, ['sweep']],
  ])('%i seconds after the last sweep is red for %j', async (seconds, parts) => {
    const world = aWorld();
    await swept(world, seconds);

    expect(await redFor(world)).toEqual(parts);
  });

  it.each([
    [0, healthLimits.outbox - 5, []],
    [0, healthLimits.outbox + 5, ['outbox']],
    [20, healthLimits.outbox - 5, ['outbox']],
    [healthLimits.sweep + 5, healthLimits.outbox, ['sweep', 'outbox']],
  ])('%i seconds after a sweep that saw a message wait for %i is red for %j', async (...given) => {
    const [seconds, waited, parts] = given;
    const world = aWorld();
    await swept(world, seconds, waited);

    expect(await redFor(world)).toEqual(parts);
  });

  it('stays green when the clock jumps: a sweep is no older for that', async () => {
    const world = aWorld();
    await sweep(world.ports);
    world.clock.forward(60 * 24 * 30);

    expect(await redFor(world)).toEqual([]);
  });

  it('turns red for a message that cannot be handed over, and green when it is', async () => {
    const world = aWorld();
    await report(world);
    world.clock.forward(11);
    const start = () => Promise.reject(new TypeError('no such machine'));
    await sweep({ ...world.ports, machines: { ...world.machines, start } });
    const before = await redFor(world);
    world.clock.forward(2);
    await sweep(world.ports);

    expect([before, await redFor(world)]).toEqual([['outbox'], []]);
  });

  it('takes no notice of another sweep that writes the same just now', async () => {
    const world = aWorld();
    await Promise.all([sweep(world.ports), sweep(world.ports)]);

    expect(await redFor(world)).toEqual([]);
  });
});

import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { theSystem } from '../world.ts';
import { aCase } from './a-case.ts';
import { killAndWait, running } from './executions.ts';
import { UNFOUNDED } from './outcomes.ts';
import { play } from './play.ts';
import { alone, forward } from './time.ts';
import { count, told } from './told.ts';

const EPISODE = 'emergency-response-1';

describe('an execution that dies again and again', () => {
  let system: System;
  let county: County;

  beforeAll(async () => {
    system = await theSystem();
    county = await aCounty(system);
  });

  beforeEach(() => alone(system));

  it('is not started again after three cycles without a new fact, until a person resumes it', async () => {
    const of = await aCase(system, county);
    for (let kills = 1; kills <= 3; kills += 1) await killAndWait(system, of);
    const { cycle } = await running(system, of);
    expect(cycle).toBe(4);

    await killAndWait(system, of);
    const { episodes } = await of.show();
    expect(episodes[0]?.stalled).toBe(true);
    expect(await count(of, 'EpisodeStalled')).toBe(1);
    const { length } = await told(of, { type: 'dispatch' });
    await forward(system, 30, 'minute');
    expect((await told(of, { type: 'dispatch' })).length).toBeGreaterThan(length);

    const { body } = await of.resume();
    expect(body.resumed).toEqual([{ episode: EPISODE, cycle: 5 }]);
    await running(system, of);
    await play(of, { plan: UNFOUNDED });
    expect((await of.show()).status).toBe('closed');
  });

  it('is started again when a new fact comes', async () => {
    const of = await aCase(system, county);
    for (let kills = 1; kills <= 4; kills += 1) await killAndWait(system, of);
    expect((await of.show()).episodes[0]?.stalled).toBe(true);

    await of.end('dispatch', 'found');
    await forward(system, 2, 'minute');

    expect((await running(system, of)).cycle).toBe(5);
    await of.duty('notify');
  });
});

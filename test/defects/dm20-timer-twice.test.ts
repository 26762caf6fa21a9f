import { expect, it } from 'vitest';
import type { Duty } from '#domain/duty/duty';
import { sweep } from '#steps/sweep/sweep';
import { aCase } from '#test/fakes/a-response';
import type { World } from '#test/fakes/a-world';
import { openDutyOf, relayAll } from '#test/fakes/what-people-do';
import { rungsOf } from './rungs-of.ts';

const given = (world: World, id: Duty['id']) =>
  rungsOf(world, id).map(({ rung, repetition }) => `${rung} ${repetition}`);

it('an overdue timer fires once, though its run dies before it is over and begins again', async () => {
  const { world, caseId } = await aCase();
  const { id } = openDutyOf(world, caseId, 'dispatch');
  world.clock.forward(60);
  let died = false;
  world.store.disturb.afterWrite = () => {
    if (died) return;
    died = true;
    throw new Error('killed after its write');
  };
  await sweep(world.ports);
  await Promise.all([sweep(world.ports), sweep(world.ports)]);
  await relayAll(world);
  await sweep(world.ports);
  expect(died).toBe(true);
  expect(given(world, id)).toEqual(['remind 0', 'due 0', 'superior 0']);

  world.clock.forward(60);
  await sweep(world.ports);
  const all = given(world, id);
  expect(all.length).toBeGreaterThan(3);
  expect(new Set(all).size).toBe(all.length);
});

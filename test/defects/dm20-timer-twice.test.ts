import { expect, it } from 'vitest';
import { sweep } from '#steps/sweep/sweep';
import { aCase } from '#test/fakes/a-response';
import { openDutyOf, relayAll } from '#test/fakes/what-people-do';
import { rungsOf } from './rungs-of.ts';

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

  const given = rungsOf(world, id).map(({ rung, repetition }) => `${rung} ${repetition}`);
  expect(died).toBe(true);
  expect(given).toEqual(['remind 0', 'due 0', 'superior 0']);
});

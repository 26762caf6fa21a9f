import { expect, it } from 'vitest';
import { sweep } from '#steps/sweep/sweep';
import { aWorld } from '#test/fakes/a-world';
import { dutiesIn } from '#test/fakes/what-happened';
import { relayAll, report } from '#test/fakes/what-people-do';

it('a run over more than one page of things due attends to all of them', async () => {
  const world = aWorld(1);
  for (let n = 0; n < 40; n += 1) await report(world);
  await relayAll(world);
  world.clock.forward(20);

  await sweep(world.ports);

  const urgent = dutiesIn(world).filter(({ type }) => type === 'accept' || type === 'dispatch');
  expect(urgent).toHaveLength(80);
  expect(urgent.filter(({ given }) => given === 0)).toEqual([]);
});

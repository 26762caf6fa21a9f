import { expect, it } from 'vitest';
import { CHILD } from '#test/fakes/a-report';
import { aWorld } from '#test/fakes/a-world';
import { casesIn } from '#test/fakes/what-happened';
import { report } from '#test/fakes/what-people-do';

const known = { child: { citizenId: CHILD } };

it('two reports of one child, each of which found no case, end in one case', async () => {
  const world = aWorld();
  world.store.disturb.beforeWrite = async () => {
    world.store.disturb.beforeWrite = undefined;
    await report(world, known, 'township');
  };

  await report(world, known);

  expect(casesIn(world)).toHaveLength(1);
  expect(casesIn(world)[0]?.reports).toHaveLength(2);
});

import { expect, it } from 'vitest';
import { sweep } from '#steps/sweep/sweep';
import { aWorld } from '#test/fakes/a-world';
import { dutiesIn, eventsOf } from '#test/fakes/what-happened';
import { report } from '#test/fakes/what-people-do';

it('a year of nights takes nothing from a case that nobody has finished', async () => {
  const world = aWorld();
  const { caseId } = await report(world);
  const before = dutiesIn(world).map(({ id }) => id);
  for (const days of [1, 365]) {
    world.clock.forward(days * 24 * 60);
    await sweep(world.ports);
  }

  const own = [...world.table.items.values()].filter(({ pk }) => pk === `CASE#${caseId}`);
  const forgotten = own.filter((item) => item.expires !== undefined);
  expect(forgotten.map(({ type }) => type)).toEqual([]);
  expect(dutiesIn(world).map(({ id }) => id)).toEqual(before);
  expect(dutiesIn(world).filter(({ ended }) => ended)).toEqual([]);
  expect(eventsOf(world, caseId).map(({ seq }) => seq)).toEqual(
    eventsOf(world, caseId).map((_, index) => index + 1),
  );
});

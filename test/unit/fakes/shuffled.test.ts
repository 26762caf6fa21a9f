import { expect, it } from 'vitest';
import { inOrder } from '#domain/episode/order';
import { aWorld } from '#test/fakes/a-world';
import { shuffled } from '#test/fakes/shuffled';
import { endNamed } from '#test/fakes/usual-course';
import { caseNow } from '#test/fakes/what-happened';
import { report, runUntilQuiet } from '#test/fakes/what-people-do';

const maps = { one: 1, two: [{ three: 3, four: 4 }], five: 5, six: 6 };

it('a stored map comes back with its keys in another order, and lists in theirs', () => {
  const orders = Array.from({ length: 20 }, (_, order) => shuffled(maps, order));

  for (const each of orders) expect(each).toEqual(maps);
  expect(new Set(orders.map((each) => JSON.stringify(each))).size).toBeGreaterThan(10);
});

it('the order of episodes is that in which they began, in whatever order the table gives them', async () => {
  for (const order of [1, 2, 3, 4]) {
    const world = aWorld(undefined, undefined, order);
    const { caseId } = await report(world);
    await runUntilQuiet(world);
    await endNamed(world, caseId, 'dispatch', 'found', {
      situations: ['living_alone', 'domestic_violence', 'missing'],
    });
    const { episodes } = await caseNow(world, caseId);

    expect(inOrder(episodes).map(([id]) => id)).toEqual([
      'emergency-response-1',
      'parent-recall-1',
      'child-protection-1',
      'missing-child-search-1',
    ]);
  }
});

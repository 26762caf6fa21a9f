import { expect, it } from 'vitest';
import { caseRecord } from '#domain/composed/case';
import { inOrder } from '#domain/episode/order';
import { put } from '#domain/record';
import { aWorld } from '#test/fakes/a-world';
import { endNamed } from '#test/fakes/usual-course';
import { caseNow } from '#test/fakes/what-happened';
import { report, runUntilQuiet } from '#test/fakes/what-people-do';

/** The state as it was stored before its shape had a number, and before its episodes had the event that began them. */
const formerOf = ({ shape: _none, episodes, ...state }: Awaited<ReturnType<typeof caseNow>>) => ({
  ...state,
  episodes: Object.fromEntries(
    inOrder(episodes)
      .toReversed()
      .map(([id, { seq: _unknown, ...episode }]) => [id, episode]),
  ),
});

it('a case of an older release is folded again from its history, and goes on', async () => {
  const world = aWorld();
  const { caseId } = await report(world);
  await runUntilQuiet(world);
  await endNamed(world, caseId, 'dispatch', 'found');
  const state = await caseNow(world, caseId);
  const stored = put(caseRecord, state);
  world.table.transact([{ ...stored, value: formerOf(state) }]);

  expect(await caseNow(world, caseId)).toEqual(state);

  await endNamed(world, caseId, 'accept');
  expect((await caseNow(world, caseId)).seq).toBeGreaterThan(state.seq);
});

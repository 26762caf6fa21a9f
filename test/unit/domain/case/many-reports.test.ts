import { expect, it } from 'vitest';
import { CHILD } from '#test/fakes/a-report';
import { aWorld } from '#test/fakes/a-world';
import { outcomes } from '#test/fakes/outcomes';
import { caseNow } from '#test/fakes/what-happened';
import { end, openDutyOf, relayAll, report } from '#test/fakes/what-people-do';

const known = { child: { citizenId: CHILD } };

it('forty reporters’ duties to assist end by one record, though no one transaction holds them', async () => {
  const world = aWorld();
  const { caseId } = await report(world, known);
  for (let n = 1; n < 40; n += 1) await report(world, known);

  await end(world, openDutyOf(world, caseId, 'dispatch'), 'station', outcomes.found);
  const left = (await caseNow(world, caseId)).open.filter(({ type }) => type === 'assist');
  while (await relayAll(world));

  expect(left.length).toBeGreaterThan(0);
  const { open } = await caseNow(world, caseId);
  expect(open.filter(({ type }) => type === 'assist')).toEqual([]);
});

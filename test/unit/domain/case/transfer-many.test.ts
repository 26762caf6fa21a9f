import { expect, it } from 'vitest';
import type { Duty } from '#domain/duty/duty';
import { CHILD } from '#test/fakes/a-report';
import { aWorld } from '#test/fakes/a-world';
import { outcomes } from '#test/fakes/outcomes';
import { caseNow } from '#test/fakes/what-happened';
import { end, openDutyOf, relayAll, report } from '#test/fakes/what-people-do';

const isOf =
  (office: string) =>
  ({ owner }: Duty): boolean =>
    'office' in owner && owner.office === office;

it('forty duties go with their post to who takes it over, though no one transaction holds them', async () => {
  const world = aWorld();
  const known = { child: { citizenId: CHILD } };
  const { caseId } = await report(world, known);
  for (let n = 1; n < 40; n += 1) await report(world, known);

  await end(world, openDutyOf(world, caseId, 'accept'), 'station', outcomes.transferred);
  const left = (await caseNow(world, caseId)).open.filter(isOf('station'));
  while (await relayAll(world));

  expect(left.length).toBeGreaterThan(0);
  const { open } = await caseNow(world, caseId);
  expect(open.filter(isOf('station'))).toEqual([]);
  expect(open.filter(isOf('other-station')).length).toBeGreaterThanOrEqual(39);
});

import { expect, it } from 'vitest';
import { OfficeId } from '#schemas/ids';
import { showWorklist } from '#steps/duties/show-worklist';
import { sweep } from '#steps/sweep/sweep';
import { aWorld, callAs } from '#test/fakes/a-world';
import { dutyNow } from '#test/fakes/what-happened';
import { openDutyOf, report } from '#test/fakes/what-people-do';
import { rungsOf } from './rungs-of.ts';

it('a duty that nobody touches for a year is open, in its worklist, and still climbing', async () => {
  const world = aWorld();
  const { caseId } = await report(world);
  const { id, ladder } = openDutyOf(world, caseId, 'accept');
  world.clock.forward(366 * 24 * 60);
  await sweep(world.ports);

  const duty = await dutyNow(world, id);
  expect(duty.ended).toBeUndefined();
  expect(rungsOf(world, id).length).toBeGreaterThan(ladder.rungs.length);
  expect(duty.nextAt).toBeDefined();
  const office = OfficeId.parse('station');
  const list = showWorklist(world.ports)({ query: { office, limit: 50 } }, callAs('station'));
  expect(JSON.stringify((await list).body)).toContain(id);
});

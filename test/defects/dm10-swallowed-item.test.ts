import { expect, it } from 'vitest';
import { caseRecord } from '#domain/composed/case';
import { STATE_SHAPE } from '#domain/duty/carrier';
import { ref } from '#domain/record';
import { CaseId } from '#schemas/ids';
import { sweep } from '#steps/sweep/sweep';
import { aCase } from '#test/fakes/a-response';
import { caseNow } from '#test/fakes/what-happened';
import { openDutyOf } from '#test/fakes/what-people-do';
import { rungsOf } from './rungs-of.ts';

it('an item that failed in a run is named in the notes, stays due, and is done by the next run', async () => {
  const { world, caseId } = await aCase();
  const { id } = openDutyOf(world, caseId, 'accept');
  const { key } = ref(caseRecord, CaseId.parse(caseId));
  const whole = await caseNow(world, caseId);
  const keep = (value: unknown) =>
    world.table.transact([{ kind: 'put', name: 'case', key, value, version: whole.seq }]);
  // Without a shape number the state would only be folded again from its history.
  keep({ shape: STATE_SHAPE, unreadable: true });
  world.clock.forward(10);
  await sweep(world.ports);

  const failed = world.meter.failures.map(({ ids }) => ids.item);
  expect(failed).toContain(`DUTY#${id}`);

  keep(whole);
  await sweep(world.ports);
  expect(rungsOf(world, id)).not.toEqual([]);
});

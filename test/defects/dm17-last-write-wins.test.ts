import { expect, it } from 'vitest';
import { aCase } from '#test/fakes/a-response';
import { dutyNow } from '#test/fakes/what-happened';
import { openDutyOf } from '#test/fakes/what-people-do';
import { reschedule } from '#test/fakes/what-supervisors-do';

it('of two editors with one form open, the second is refused and hears the version that holds', async () => {
  const { world, caseId } = await aCase();
  const seenByBoth = openDutyOf(world, caseId, 'accept');
  await reschedule(world, 'extend', seenByBoth, '2026-11-24T08:00:00.000Z');
  const { due, version } = await dutyNow(world, seenByBoth.id);

  const second = reschedule(world, 'extend', seenByBoth, '2026-11-27T08:00:00.000Z');

  await expect(second).rejects.toMatchObject({
    code: 'stale',
    details: { currentVersion: version },
  });
  expect((await dutyNow(world, seenByBoth.id)).due).toBe(due);
});

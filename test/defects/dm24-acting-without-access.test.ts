import { expect, it } from 'vitest';
import { caseNow, eventsOf } from '#test/fakes/what-happened';
import { resume } from '#test/fakes/what-people-do';
import { closeCaseAs, reassign, reopen, reschedule } from '#test/fakes/what-supervisors-do';
import { assessing } from './assessing.ts';

it('the right post of another county can neither assign, extend, close, reopen nor resume', async () => {
  const { world, caseId, duty } = await assessing();
  const before = eventsOf(world, caseId).length;
  const attempts = [
    () => reassign(world, duty, 'elsewhere', 'stranger'),
    () => reschedule(world, 'extend', duty, '2027-01-11T08:00:00.000Z', 'stranger'),
    () => closeCaseAs(world, caseId, 'stranger'),
    () => reopen(world, caseId, 'stranger'),
    () => resume(world, caseId, 'stranger'),
  ];

  for (const attempt of attempts)
    await expect(attempt()).rejects.toMatchObject({ code: 'not-found' });
  expect(eventsOf(world, caseId)).toHaveLength(before);
  expect((await caseNow(world, caseId)).offices).not.toContain('elsewhere');
});

import { expect, it } from 'vitest';
import { people } from '#test/fakes/a-county';
import { aCase } from '#test/fakes/a-response';
import { outcomes } from '#test/fakes/outcomes';
import { caseNow } from '#test/fakes/what-happened';
import { end, openDutyOf } from '#test/fakes/what-people-do';

it.each([
  ['the officer alone', people.station],
  ['somebody of another profession', people.school],
  ['nobody who is known', 'no.such.officer'],
])(
  'a report is not screened out on the word of %s, and its clock runs on',
  async (_who, confirmedBy) => {
    const { world, caseId } = await aCase();
    const duty = openDutyOf(world, caseId, 'dispatch');

    const screening = end(world, duty, 'station', { ...outcomes.unfounded, confirmedBy });

    await expect(screening).rejects.toMatchObject({ code: 'bad-input' });
    const { open, status } = await caseNow(world, caseId);
    expect(status).toBe('open');
    expect(open.find(({ id }) => id === duty.id)?.nextAt).toBeDefined();
  },
);

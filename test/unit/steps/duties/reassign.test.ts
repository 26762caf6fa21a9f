import { describe, expect, it } from 'vitest';
import { aCase } from '#test/fakes/a-response';
import { outcomes } from '#test/fakes/outcomes';
import { openNamed } from '#test/fakes/usual-course';
import { alertsIn, caseNow, dutyNow } from '#test/fakes/what-happened';
import { acknowledge, end, relayAll } from '#test/fakes/what-people-do';
import { reassign } from '#test/fakes/what-supervisors-do';

const dispatched = async () => {
  const { world, caseId } = await aCase();
  return { world, caseId, duty: openNamed(world, caseId, 'dispatch') };
};

describe('giving a duty to another office', () => {
  it('makes it theirs to confirm and to end, with the same clock', async () => {
    const { world, caseId, duty } = await dispatched();
    await acknowledge(world, duty, 'station');
    await reassign(world, await dutyNow(world, duty.id), 'other-station');

    const after = await dutyNow(world, duty.id);
    expect(after.owner).toEqual({ office: 'other-station', post: 'police_station' });
    expect(after.acknowledged).toBeUndefined();
    expect(after).toMatchObject({ due: duty.due, nextAt: duty.nextAt });
    await expect(end(world, after, 'station', outcomes.found)).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await end(world, after, 'otherStation', outcomes.found);
    expect((await caseNow(world, caseId)).offices).toContain('other-station');
  });

  it('tells them, and the old office no more', async () => {
    const { world, duty } = await dispatched();
    await reassign(world, duty, 'other-station');
    await relayAll(world);

    const of = alertsIn(world).filter(({ dutyId }) => dutyId === duty.id);
    expect(
      of.some(
        ({ office, occasion }) => office === 'other-station' && occasion.startsWith('opened'),
      ),
    ).toBe(true);
    const waiting = of.filter(({ office, nextAt }) => office === 'station' && nextAt);
    expect(waiting).toEqual([]);
  });

  it('and back again tells the first office anew', async () => {
    const { world, duty } = await dispatched();
    await relayAll(world);
    await reassign(world, duty, 'other-station');
    await relayAll(world);
    const told = alertsIn(world).filter(({ office }) => office === 'station').length;
    await reassign(world, { ...duty, version: duty.version + 1 }, 'station');
    await relayAll(world);

    const again = alertsIn(world).filter(({ office }) => office === 'station');
    expect(again.length).toBeGreaterThan(told);
    expect(again.some(({ status }) => status === 'handed_over')).toBe(true);
  });

  it.each([
    ['of another post', 'civil-affairs'],
    ['that is not there', 'nowhere'],
  ])('%s is refused', async (_which, office) => {
    const { world, duty } = await dispatched();

    await expect(reassign(world, duty, office)).rejects.toMatchObject({
      code: 'bad-input',
      details: { complaints: [{ path: '/office', given: office }] },
    });
  });

  it('is impossible for what a reporter owes', async () => {
    const { world, caseId } = await aCase();
    const duty = openNamed(world, caseId, 'assist');

    await expect(reassign(world, duty, 'other-station')).rejects.toMatchObject({
      code: 'bad-input',
    });
  });

  it('is the supervisor’s', async () => {
    const { world, duty } = await dispatched();

    await expect(reassign(world, duty, 'other-station', 'station')).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });
});

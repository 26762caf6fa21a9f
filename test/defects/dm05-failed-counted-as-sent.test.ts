import { expect, it } from 'vitest';
import { mobileOf, people } from '#test/fakes/a-county';
import { aWorld } from '#test/fakes/a-world';
import { alertsIn } from '#test/fakes/what-happened';
import { openDutyOf, relayAll, report } from '#test/fakes/what-people-do';

it('an SMS that the provider refused stands as failed, and the next person is told at once', async () => {
  const world = aWorld();
  world.messenger.refused.add(mobileOf('station'));
  const { caseId } = await report(world);
  const { id } = openDutyOf(world, caseId, 'accept');
  await relayAll(world);

  const ofDuty = alertsIn(world)
    .filter(({ dutyId, channel }) => dutyId === id && channel === 'sms')
    .toSorted((a, b) => a.place - b.place);
  expect(ofDuty.map(({ recipient, status }) => [recipient, status])).toEqual([
    [people.station, 'failed'],
    [people.stationSecond, 'handed_over'],
  ]);
});

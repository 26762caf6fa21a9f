import { expect, it } from 'vitest';
import { officerRecord } from '#domain/directory/records';
import { ref } from '#domain/record';
import { OfficerId } from '#schemas/ids';
import { sweep } from '#steps/sweep/sweep';
import { COUNTY, mobileOf, people } from '#test/fakes/a-county';
import { aWorld } from '#test/fakes/a-world';
import { alertsIn } from '#test/fakes/what-happened';
import { relayAll, report } from '#test/fakes/what-people-do';

it('a recipient whose record cannot be read holds up nobody who is owed something in the same run', async () => {
  const world = aWorld(1);
  world.messenger.faults.down = true;
  await report(world);
  // The bad one is due before all others.
  await relayAll(world);
  world.clock.forward(1);
  await report(world, { division: COUNTY });
  await relayAll(world);
  const { key } = ref(officerRecord, OfficerId.parse(people.station));
  world.table.transact([{ kind: 'put', name: 'officer', key, value: { mobile: 'no number' } }]);
  world.messenger.faults.down = false;
  world.clock.forward(2);

  await sweep(world.ports).catch(() => undefined);

  const others = alertsIn(world).filter(({ recipient }) => recipient === people.otherStation);
  expect(others.length).toBeGreaterThan(1);
  expect(others.filter(({ status }) => status === 'owed')).toEqual([]);
  expect(world.messenger.texts.map(({ to }) => to)).not.toContain(mobileOf('station'));
});

import { expect, it } from 'vitest';
import { Unavailable } from '#domain/errors';
import { firstBroken } from '#domain/history/chain';
import { aCase } from '#test/fakes/a-response';
import { outcomes } from '#test/fakes/outcomes';
import { caseNow, eventsOf } from '#test/fakes/what-happened';
import { end, openDutyOf, relayAll } from '#test/fakes/what-people-do';

it('what was done is in the history although everything that carries messages is down', async () => {
  const { world, caseId } = await aCase();
  const completeTask = () => Promise.reject(new Unavailable('SFN'));
  const ports = { ...world.ports, machines: { ...world.machines, completeTask } };
  world.messenger.faults.down = true;
  await end(world, openDutyOf(world, caseId, 'accept'), 'station', outcomes.accepted);
  await relayAll({ ...world, ports }).catch(() => undefined);

  const events = eventsOf(world, caseId);
  expect(events.map(({ fact }) => fact.type)).toContain('DutyEnded');
  expect(events).toHaveLength((await caseNow(world, caseId)).seq);
  expect(firstBroken(events)).toBeUndefined();
});

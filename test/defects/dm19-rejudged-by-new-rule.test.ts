import { expect, it } from 'vitest';
import { aWorld } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { dutyNow } from '#test/fakes/what-happened';
import { openDutyOf, report } from '#test/fakes/what-people-do';
import { explained } from '#test/fakes/what-supervisors-do';

it('a duty opened before a rule changed keeps its clock, and is explained by the rule of its day', async () => {
  const world = aWorld();
  const { policyOf } = world.ports;
  const stricter: typeof policyOf = (pack, at) => {
    const policy = policyOf(pack, at);
    if (at <= MONDAY) return policy;
    const setting: typeof policy.setting = (key) => ({ ...policy.setting(key), version: 'new@1' });
    return { ...policy, setting, inForce: (code) => ({ ...policy.inForce(code), layer: 'new' }) };
  };
  const ports = { ...world.ports, policyOf: stricter };
  const { caseId } = await report({ ...world, ports });
  const { id, due, policy } = openDutyOf(world, caseId, 'accept');
  world.clock.forward(60);

  const { running } = await explained({ ...world, ports }, caseId);

  const told = running.find(({ duty }) => duty === id);
  expect(told?.inForce.layer).not.toBe('new');
  expect(told?.policy).toBe(policy);
  expect((await dutyNow(world, id)).due).toBe(due);
});

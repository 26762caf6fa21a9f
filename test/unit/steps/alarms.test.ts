import { expect, it } from 'vitest';
import { officerRecord } from '#domain/directory/records';
import { UnknownDuty } from '#domain/policy/errors';
import { put, ref } from '#domain/record';
import { OfficerId } from '#schemas/ids';
import { OpenDutyTask } from '#schemas/machine-task';
import { metricNames } from '#schemas/metrics';
import { openDuty } from '#steps/workers/open-duty';
import { people } from '#test/fakes/a-county';
import { aWorld, type World } from '#test/fakes/a-world';
import { relayAll, report } from '#test/fakes/what-people-do';

const withoutTelephones = async ({ store }: World): Promise<void> => {
  const refs = Object.values(people).map((id) => ref(officerRecord, OfficerId.parse(id)));
  const [{ officers }] = await store.load({ officers: refs });
  await store.write(officers.map(({ mobile: _mobile, ...officer }) => put(officerRecord, officer)));
};

it('counts a duty of which the policy says nothing, and fails the task', async () => {
  const world = aWorld();
  const { caseId } = await report(world);
  const policyOf: World['ports']['policyOf'] = (pack, at) => ({
    ...world.ports.policyOf(pack, at),
    inForce: (duty) => {
      throw new UnknownDuty(pack, duty);
    },
  });
  const task = OpenDutyTask.parse({
    duty: 'notify',
    of: {
      county: '430903',
      caseId,
      episodeId: 'emergency-response-1',
      cycle: 1,
      reportId: `${caseId}-R1`,
    },
    attempt: 0,
    token: 'a token',
  });

  await expect(openDuty({ ...world.ports, policyOf })(task)).rejects.toThrow(UnknownDuty);

  expect(world.meter.total(metricNames.policyUnknown)).toBe(1);
});

it('counts a telling for which nobody has a telephone, up to the highest office', async () => {
  const world = aWorld();
  await withoutTelephones(world);
  await report(world);

  await relayAll(world);

  expect(world.meter.total(metricNames.alertUndeliverable)).toBeGreaterThan(0);
});

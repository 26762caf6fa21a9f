import { describe, expect, it } from 'vitest';
import { UndecidedSetting } from '#domain/policy/errors';
import { OpenDutyTask } from '#schemas/machine-task';
import { metricNames } from '#schemas/metrics';
import { openDuty } from '#steps/workers/open-duty';
import { aWorld, type World } from '#test/fakes/a-world';
import { outcomes } from '#test/fakes/outcomes';
import { caseNow, dutiesIn, eventsOf, factsOf } from '#test/fakes/what-happened';
import { end, openDutyOf, relayAll, report, resume } from '#test/fakes/what-people-do';

const taskOf = (caseId: string, change: object = {}, of: object = {}): OpenDutyTask =>
  OpenDutyTask.parse({
    duty: 'accept',
    attempt: 0,
    token: 'a token',
    of: {
      county: '430903',
      caseId,
      episodeId: 'emergency-response-1',
      cycle: 1,
      reportId: `${caseId}-R1`,
      ...of,
    },
    ...change,
  });

const aCase = async () => {
  const world = aWorld();
  const { caseId } = await report(world);
  return { world, caseId };
};

const told = ({ machines }: World) => machines.succeeded.map(({ output }) => output);

/** Tokens that stay valid whatever the machine's own say. */
const withLivingTokens = (world: World) => {
  const told: { token: string; output: unknown }[] = [];
  const completeTask = async (token: string, output: unknown) => {
    told.push({ token, output });
    return true;
  };
  return { ports: { ...world.ports, machines: { ...world.machines, completeTask } }, told };
};

describe('opening a duty', () => {
  it('finds one that is open as it is', async () => {
    const { world, caseId } = await aCase();
    const before = eventsOf(world, caseId).length;

    const { dutyId } = await openDuty(world.ports)(taskOf(caseId));

    expect(dutyId).toBe(openDutyOf(world, caseId, 'accept').id);
    expect(eventsOf(world, caseId)).toHaveLength(before);
    expect(told(world)).toEqual([]);
  });

  it('opens one that is not there yet, once however often it is asked', async () => {
    const { world, caseId } = await aCase();
    const task = taskOf(caseId, { duty: 'notify' });

    await Promise.all([openDuty(world.ports)(task), openDuty(world.ports)(task)]);
    await openDuty(world.ports)(task);

    expect(dutiesIn(world).filter(({ type }) => type === 'notify')).toHaveLength(1);
  });

  it('answers at once for one that has ended', async () => {
    const { world, caseId } = await aCase();
    await end(world, openDutyOf(world, caseId, 'dispatch'), 'station', outcomes.found);
    const { ports, told: heard } = withLivingTokens(world);

    await openDuty(ports)(taskOf(caseId, { duty: 'dispatch' }));

    expect(heard).toEqual([
      {
        token: 'a token',
        output: {
          outcome: 'found',
          situations: ['living_alone'],
          parents: ['father', 'mother'],
        },
      },
    ]);
  });

  it('from an older cycle opens nothing', async () => {
    const { world, caseId } = await aCase();
    await resume(world, caseId, 'civilAffairs');

    await openDuty(world.ports)(taskOf(caseId, { duty: 'notify' }));

    expect(dutiesIn(world).filter(({ type }) => type === 'notify')).toEqual([]);
  });

  it('never lets an older cycle or attempt take the place of a newer token', async () => {
    const { world, caseId } = await aCase();
    await resume(world, caseId, 'civilAffairs');
    for (const [cycle, attempt] of [
      [2, 1],
      [2, 0],
      [1, 5],
    ]) {
      const token = `c${cycle} a${attempt}`;
      await openDuty(world.ports)(taskOf(caseId, { attempt, token }, { cycle }));
    }
    const { ports, told: heard } = withLivingTokens(world);
    await end(world, openDutyOf(world, caseId, 'accept'), 'station', outcomes.accepted);

    await relayAll({ ...world, ports });

    expect(heard.map(({ token }) => token)).toEqual(['c2 a1']);
  });

  it('of an episode that has ended opens nothing', async () => {
    const { world, caseId } = await aCase();
    const task = taskOf(caseId, { duty: 'notify' }, { episodeId: 'emergency-response-9' });

    await expect(openDuty(world.ports)(task)).resolves.toBeDefined();
    expect(factsOf(world, caseId)).toEqual(factsOf(world, caseId));
    expect((await caseNow(world, caseId)).open.map(({ type }) => type)).not.toContain('notify');
  });

  it('that the policy does not know sounds the alarm, and fails closed', async () => {
    const { world, caseId } = await aCase();
    const policyOf: typeof world.ports.policyOf = (pack, at) =>
      world.ports.policyOf(pack === 'demonstration' ? 'national' : pack, at);

    const opening = openDuty({ ...world.ports, policyOf })(taskOf(caseId, { duty: 'close' }));

    await expect(opening).rejects.toThrow();
    expect(world.meter.total(metricNames.policyUnknown)).toBe(1);
    expect(dutiesIn(world).filter(({ type }) => type === 'close')).toEqual([]);
  });

  it('that is not in force ends at once, and says under which rule', async () => {
    const { world, caseId } = await aCase();
    const policyOf: typeof world.ports.policyOf = (pack, at) => {
      const policy = world.ports.policyOf(pack, at);
      return { ...policy, inForce: (code) => ({ ...policy.inForce(code), inForce: false }) };
    };
    const { ports, told: heard } = withLivingTokens(world);

    await openDuty({ ...ports, policyOf })(taskOf(caseId, { duty: 'notify' }));

    expect(heard.map(({ output }) => output)).toEqual([{ outcome: 'notInForce' }]);
    expect(factsOf(world, caseId).slice(-2)).toEqual(['DutyOpened', 'DutyEnded']);
  });

  it('that is not in force needs neither a term nor a ladder to be decided', async () => {
    const { world, caseId } = await aCase();
    const policyOf: typeof world.ports.policyOf = (pack, at) => {
      const policy = world.ports.policyOf(pack, at);
      const setting: typeof policy.setting = (key) => {
        throw new UndecidedSetting(policy.version, key);
      };
      const inForce = (code: string) => ({ ...policy.inForce(code), inForce: false });
      return { ...policy, setting, inForce };
    };

    await openDuty({ ...world.ports, policyOf })(taskOf(caseId, { duty: 'notify' }));

    const notify = dutiesIn(world).find(({ type }) => type === 'notify');
    expect(notify).toMatchObject({ ended: { outcome: 'notInForce' }, ladder: { rungs: [] } });
    expect(notify).not.toHaveProperty('nextAt');
    expect(world.meter.total(metricNames.policyUnknown)).toBe(0);
  });
});

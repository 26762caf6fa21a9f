import { describe, expect, it } from 'vitest';
import { Receipt } from '#schemas/ids';
import { showReport } from '#steps/reports/show-report';
import { CHILD, MARK, REPORTER_TELEPHONE } from '#test/fakes/a-report';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { outcomes } from '#test/fakes/outcomes';
import { dutiesIn } from '#test/fakes/what-happened';
import { end, openDutyOf, relayAll, report } from '#test/fakes/what-people-do';
import { tellReporters } from '#test/fakes/what-supervisors-do';

const citizen = { reporter: { kind: 'citizen', telephone: REPORTER_TELEPHONE } };
const PRAISED = { outcome: 'given', at: MONDAY, content: MARK };

const asked = async ({ ports }: World, receipt: string) => {
  const params = { receipt: Receipt.parse(receipt) };
  return (await showReport(ports)({ params }, callAs('school'))).body as Record<string, unknown>;
};

describe('the reward of whoever reported without having to', () => {
  it('is read under the receipt, and told through the seal (rep.citizen, rep.privacy)', async () => {
    const world = aWorld();
    const { caseId, receipt } = await report(world, citizen);
    await end(world, openDutyOf(world, caseId, 'dispatch'), 'station', outcomes.found);
    expect(await asked(world, receipt)).not.toHaveProperty('reward');

    await end(world, openDutyOf(world, caseId, 'reward'), 'station', PRAISED);
    await tellReporters(world);

    expect(await asked(world, receipt)).toMatchObject({ reward: { at: MONDAY, content: MARK } });
    const told = world.messenger.texts.filter(({ to }) => to === `+86${REPORTER_TELEPHONE}`);
    expect(told.map(({ text }) => text)).toEqual([expect.stringContaining('表扬奖励')]);
  });

  it('that is not given is neither told nor shown', async () => {
    const world = aWorld();
    const { caseId, receipt } = await report(world, citizen);
    await end(world, openDutyOf(world, caseId, 'dispatch'), 'station', outcomes.found);
    const notGiven = { outcome: 'notGiven', at: MONDAY, reason: MARK };
    await end(world, openDutyOf(world, caseId, 'reward'), 'station', notGiven);
    await tellReporters(world);

    expect(await asked(world, receipt)).not.toHaveProperty('reward');
    expect(world.messenger.texts).toEqual([]);
  });

  it('is owed to each who reported, each under their own receipt (rep.citizen)', async () => {
    const world = aWorld();
    const child = { citizenId: CHILD };
    const { caseId } = await report(world, { child });
    const second = await report(world, { child, ...citizen });
    const third = await report(world, { child, ...citizen });
    await end(world, openDutyOf(world, caseId, 'dispatch'), 'station', outcomes.found);

    const rewards = dutiesIn(world).filter(({ type }) => type === 'reward');
    expect(rewards.map(({ round }) => round)).toEqual([2, 3]);
    const last = rewards.find(({ round }) => round === 3);
    if (last) await end(world, last, 'station', PRAISED);
    expect(await asked(world, third.receipt)).toHaveProperty('reward');
    expect(await asked(world, second.receipt)).not.toHaveProperty('reward');
  });

  it('is owed for a report that nobody owed anything about before the visit (rep.citizen)', async () => {
    const world = aWorld();
    const child = { citizenId: CHILD };
    const { caseId } = await report(world, { child });
    await report(world, { child, ...citizen });
    await report(world, { child });
    for (let n = 0; n < 3; n += 1)
      await end(world, openDutyOf(world, caseId, 'accept'), 'station', outcomes.accepted);
    await end(world, openDutyOf(world, caseId, 'dispatch'), 'station', outcomes.found);

    expect(openDutyOf(world, caseId, 'reward').round).toBe(2);
  });

  it('is owed to all of many, though no one transaction holds them (rep.citizen)', async () => {
    const world = aWorld();
    const child = { citizenId: CHILD };
    const { caseId } = await report(world, { child, ...citizen });
    for (let n = 1; n < 12; n += 1) await report(world, { child, ...citizen });
    await end(world, openDutyOf(world, caseId, 'dispatch'), 'station', outcomes.found);
    while (await relayAll(world));

    const rewards = dutiesIn(world).filter(({ type }) => type === 'reward');
    expect(rewards).toHaveLength(12);
    expect(rewards.every(({ ended }) => !ended)).toBe(true);
  });

  it('follows a transfer, as feedback does (rep.citizen, pol.accept)', async () => {
    const world = aWorld();
    const { caseId } = await report(world, citizen);
    await end(world, openDutyOf(world, caseId, 'accept'), 'station', outcomes.transferred);
    await end(world, openDutyOf(world, caseId, 'dispatch'), 'otherStation', outcomes.found);

    expect(openDutyOf(world, caseId, 'reward').owner).toMatchObject({ office: 'other-station' });
  });

  it('owed before a transfer goes with it', async () => {
    const world = aWorld();
    const { caseId } = await report(world, citizen);
    await end(world, openDutyOf(world, caseId, 'dispatch'), 'station', outcomes.found);
    await end(world, openDutyOf(world, caseId, 'accept'), 'station', outcomes.transferred);

    expect(openDutyOf(world, caseId, 'reward').owner).toMatchObject({ office: 'other-station' });
  });
});

import { describe, expect, it } from 'vitest';
import { Receipt } from '#schemas/ids';
import { showReport } from '#steps/reports/show-report';
import type { Role } from '#test/fakes/a-county';
import { MARK } from '#test/fakes/a-report';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { outcomes } from '#test/fakes/outcomes';
import { acknowledge, end, openDutyOf, relayAll, report } from '#test/fakes/what-people-do';

const ask = async ({ ports }: World, receipt: string, role: Role = 'school') => {
  const params = { receipt: Receipt.parse(receipt) };
  return (await showReport(ports)({ params }, callAs(role))).body as Record<string, unknown>;
};

const aCase = async () => {
  const world = aWorld();
  return { world, ...(await report(world)) };
};

describe('whoever holds a receipt', () => {
  it('learns that the report is there, whom to call, and what is owed', async () => {
    const { world, receipt } = await aCase();

    expect(await ask(world, receipt)).toMatchObject({
      receipt,
      state: 'received',
      seenByPolice: false,
      telephoneNow: false,
      station: { telephone: '0737-1234567', emergency: '110' },
      duties: [{ type: 'assist' }],
    });
  });

  it('learns the register number once it is given', async () => {
    const { world, receipt } = await aCase();
    expect(await ask(world, receipt)).not.toHaveProperty('registerNumber');

    await relayAll(world);

    expect(await ask(world, receipt)).toMatchObject({ registerNumber: '430903-2026-00001' });
  });

  it('is told to telephone when nobody has acknowledged it in time', async () => {
    const { world, receipt } = await aCase();
    world.clock.forward(15);

    const { telephoneNow, advice } = await ask(world, receipt);

    expect(telephoneNow).toBe(true);
    expect(JSON.stringify(advice)).toContain('0737-1234567');
  });

  it('is not told so when somebody has', async () => {
    const { world, receipt, caseId } = await aCase();
    await acknowledge(world, openDutyOf(world, caseId, 'accept'), 'station');
    world.clock.forward(60);

    expect(await ask(world, receipt)).toMatchObject({ telephoneNow: false, seenByPolice: true });
  });

  it.each([
    ['accepted', 'accepted'],
    ['transferred', 'transferred'],
  ] as const)('sees that it was %s', async (outcome, state) => {
    const { world, receipt, caseId } = await aCase();
    await end(world, openDutyOf(world, caseId, 'accept'), 'station', outcomes[outcome]);

    expect(await ask(world, receipt)).toMatchObject({ state, seenByPolice: true });
  });

  it('owes nothing more once the police have recorded what they found', async () => {
    const { world, receipt, caseId } = await aCase();
    await end(world, openDutyOf(world, caseId, 'dispatch'), 'station', outcomes.found);

    expect(await ask(world, receipt)).toMatchObject({ duties: [] });
  });

  it('learns nothing of the child, the case or what was found', async () => {
    const { world, receipt, caseId } = await aCase();
    await end(world, openDutyOf(world, caseId, 'dispatch'), 'station', outcomes.found);
    const shown = JSON.stringify(await ask(world, receipt));

    for (const secret of [MARK, caseId, 'living_alone', 'dispatch']) {
      expect(shown).not.toContain(secret);
    }
  });

  it('of another report gets none', async () => {
    const { world } = await aCase();

    await expect(ask(world, `R-${'0'.repeat(20)}`)).rejects.toMatchObject({ code: 'not-found' });
  });
});

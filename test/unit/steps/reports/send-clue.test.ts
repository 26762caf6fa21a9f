import { describe, expect, it } from 'vitest';
import { ClueBody } from '#schemas/api/doors';
import { CaseId, Receipt } from '#schemas/ids';
import { showCase } from '#steps/cases/show-case';
import { sendClue } from '#steps/reports/send-clue';
import { showReport } from '#steps/reports/show-report';
import { TOWN } from '#test/fakes/a-county';
import { CHILD, MARK } from '#test/fakes/a-report';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { outcomes } from '#test/fakes/outcomes';
import { goOn } from '#test/fakes/usual-course';
import { alertsIn, caseNow, dutiesIn, eventsOf } from '#test/fakes/what-happened';
import { end, openDutyOf, report, runUntilQuiet } from '#test/fakes/what-people-do';
import { closeCaseAs, reopen } from '#test/fakes/what-supervisors-do';

interface Given {
  readonly caseNumber: string;
  readonly receipt: string;
}

const clue = async ({ ports }: World, change: object = {}): Promise<Given> => {
  const body = ClueBody.parse({
    signs: MARK,
    division: TOWN,
    reporter: { kind: 'school' },
    ...change,
  });
  return (await sendClue(ports)({ body }, callAs('school'))).body as Given;
};

const isReport = {
  outcome: 'isReport',
  at: MONDAY,
  situations: ['guardian_not_performing'],
  reason: MARK,
};

const asked = async ({ ports }: World, receipt: string) => {
  const params = { receipt: Receipt.parse(receipt) };
  return (await showReport(ports)({ params }, callAs('school'))).body as Record<string, unknown>;
};

const shown = async ({ ports }: World, caseId: string) => {
  const params = { caseNumber: CaseId.parse(caseId) };
  return (await showCase(ports)({ params }, callAs('civilAffairs'))).body as {
    readonly reports: readonly object[];
  };
};

describe('a clue of somebody who did not have to', () => {
  it('is praised once, although its case is opened again and the police find it so again (rep.citizen)', async () => {
    const world = aWorld();
    const { caseNumber } = await clue(world, { reporter: { kind: 'citizen' } });
    await end(world, openDutyOf(world, caseNumber, 'look-into-clue'), 'civilAffairs', isReport);
    await goOn(world, caseNumber);
    await closeCaseAs(world, caseNumber);
    await reopen(world, caseNumber);
    await goOn(world, caseNumber);

    const responses = dutiesIn(world).filter(({ type }) => type === 'dispatch');
    expect(responses.map(({ ended }) => ended?.outcome)).toEqual(['found', 'found']);
    expect(dutiesIn(world).filter(({ type }) => type === 'reward')).toHaveLength(1);
  });
});

describe('an early-sign clue', () => {
  it('opens a case in which civil affairs looks into it, and no police goes (rep.early)', async () => {
    const world = aWorld();
    const { caseNumber } = await clue(world);

    const { open, reports, episodes } = await caseNow(world, caseNumber);
    expect(open.map(({ type }) => type)).toEqual(['look-into-clue']);
    expect(reports).toMatchObject([{ below: 'clue' }]);
    expect(Object.keys(episodes)).toEqual(['early-sign-1']);
  });

  it('is told to whom the setting lists (rep.early)', async () => {
    const world = aWorld();
    await clue(world);
    await runUntilQuiet(world);

    const offices = new Set(alertsIn(world).map(({ office }) => office));
    expect([...offices].sort()).toEqual(['civil-affairs', 'county-police']);
  });

  it('keeps what was noticed out of the clear (rep.early)', async () => {
    const world = aWorld();
    await clue(world);

    expect(JSON.stringify([...world.table.items])).not.toContain(MARK);
  });

  it('joins the open case of the child, beside the response under way (A-61)', async () => {
    const world = aWorld();
    const { caseId } = await report(world, { child: { citizenId: CHILD } });
    const { caseNumber } = await clue(world, { child: { citizenId: CHILD } });

    expect(caseNumber).toBe(caseId);
    expect(Object.keys((await caseNow(world, caseId)).episodes)).toEqual([
      'emergency-response-1',
      'early-sign-1',
    ]);
  });

  it('that is more becomes a report, and keeps the time at which it first came (rep.early)', async () => {
    const world = aWorld();
    const { caseNumber, receipt } = await clue(world, { reportedAt: '2026-11-23T07:00:00Z' });
    await runUntilQuiet(world);
    world.clock.forward(24 * 60);
    await end(world, openDutyOf(world, caseNumber, 'look-into-clue'), 'civilAffairs', isReport);

    const { open, reports } = await caseNow(world, caseNumber);
    expect(open.map(({ type }) => type).sort()).toEqual(['accept', 'assist', 'dispatch']);
    expect(reports).toHaveLength(1);
    const [received] = (await shown(world, caseNumber)).reports;
    expect(received).toMatchObject({
      receivedAt: MONDAY,
      reportedAt: '2026-11-23T07:00:00.000Z',
      below: 'clue',
      registerNumber: '430903-2026-00001',
    });
    expect(await asked(world, receipt)).toMatchObject({
      state: 'received',
      duties: [{ type: 'assist' }],
    });
  });

  it('that has become a report is fed back on like any other (rep.who)', async () => {
    const world = aWorld();
    const { caseNumber, receipt } = await clue(world);
    world.clock.forward(60);
    await end(world, openDutyOf(world, caseNumber, 'look-into-clue'), 'civilAffairs', isReport);
    await end(world, openDutyOf(world, caseNumber, 'accept'), 'station', outcomes.accepted);
    await end(world, openDutyOf(world, caseNumber, 'feedback'), 'station', outcomes.sent);

    expect(await asked(world, receipt)).toMatchObject({
      state: 'accepted',
      feedback: { content: MARK },
    });
  });

  it('that came second joins the response on its way, in a round of its own', async () => {
    const world = aWorld();
    const child = { citizenId: CHILD };
    const { caseId } = await report(world, { child });
    const { receipt } = await clue(world, { child });
    await end(world, openDutyOf(world, caseId, 'look-into-clue'), 'civilAffairs', isReport);

    expect((await caseNow(world, caseId)).episodes['emergency-response-1' as never]).toMatchObject({
      joined: [2],
    });
    expect(dutiesIn(world).filter(({ type }) => type === 'dispatch')).toHaveLength(1);
    expect(await asked(world, receipt)).toMatchObject({ state: 'received' });
  });

  it('is no matter of 110: nobody is told to telephone while it waits', async () => {
    const world = aWorld();
    const { receipt } = await clue(world);
    world.clock.forward(24 * 60);

    expect(await asked(world, receipt)).toMatchObject({ telephoneNow: false, state: 'received' });
  });

  it('where no rule has anybody look into it is taken as a report, and says so', async () => {
    const world = aWorld();
    const { policyOf } = world.ports;
    const silent: World = {
      ...world,
      ports: {
        ...world.ports,
        policyOf: (pack, at) => {
          const policy = policyOf(pack, at);
          return {
            ...policy,
            inForce: (code, circumstances) => ({
              ...policy.inForce(code, circumstances),
              ...(code === 'look-into-clue' && { inForce: false }),
            }),
          };
        },
      },
    };
    const { caseNumber } = await clue(silent);

    expect((await caseNow(world, caseNumber)).open.map(({ type }) => type)).toContain('dispatch');
    expect(eventsOf(world, caseNumber).map(({ fact }) => fact.type)).not.toContain('DutyEnded');
  });
});

import { describe, expect, it } from 'vitest';
import { policyOf } from '#adapters/policy-packs';
import { ReportReceived } from '#domain/case/facts';
import { Unavailable } from '#domain/errors';
import { UndecidedSetting } from '#domain/policy/errors';
import type { Policy } from '#domain/policy/policy';
import { dutyTypes } from '#schemas/duties/index';
import { type CaseId, Receipt, ReportId, type WholeActId } from '#schemas/ids';
import type { PartTask } from '#schemas/part-task';
import { aJointReport, CHILD, MARK, OTHER_CHILD } from '#test/fakes/a-report';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { perform } from '#test/fakes/perform';
import { casesIn, dutiesIn, eventsOf } from '#test/fakes/what-happened';
import { relayAll, report, sweepNow } from '#test/fakes/what-people-do';

interface Acknowledged {
  readonly jointReport: WholeActId;
  readonly children: number;
  readonly receivedAt: string;
  readonly warnings: readonly { readonly field: string }[];
}

const joint = async (world: World, change = {}, call = callAs('school')) => {
  const input = { body: aJointReport(change) };
  const { status, body } = await perform(world, { step: 'makeJointReport', input, call });
  return { status, ...(body as Acknowledged) };
};

interface Shown {
  readonly child: number;
  readonly state: string;
  readonly receipt?: Receipt;
  readonly caseNumber?: CaseId;
}

const shown = async (world: World, jointReport: WholeActId): Promise<readonly Shown[]> => {
  const input = { params: { jointReport } };
  const deed = { step: 'showJointReport', input, call: callAs('school') } as const;
  const { body } = await perform(world, deed);
  return (body as { children: readonly Shown[] }).children;
};

const statesOf = (children: readonly Shown[]) => children.map(({ state }) => state).join(' ');

/**
 * A topic that fails before it accepts a part, or gives no answer afterwards; or a function of parts that dies, and
 * nobody is told.
 */
const dying = (world: World, dies: (task: PartTask) => Death | undefined) => {
  const { ask } = world.ports.parts;
  Object.assign(world.ports, {
    parts: {
      ask: async (task: PartTask) => {
        const when = dies(task);
        if (when === 'before') throw new Unavailable('SNS');
        if (when !== 'unheard') await ask(task);
        if (when === 'after') throw new Unavailable('SNS');
      },
    },
  });
};

type Death = 'before' | 'after' | 'unheard';

describe('a joint report of six children', () => {
  it('is acknowledged by one write, before any child has a case', async () => {
    const world = aWorld();
    const { writes } = world.store.disturb;

    const { status, jointReport, children } = await joint(world);

    expect({ status, children }).toEqual({ status: 202, children: 6 });
    expect(world.store.disturb.writes - writes).toBe(1);
    expect(casesIn(world)).toEqual([]);
    expect(statesOf(await shown(world, jointReport))).toBe(Array(6).fill('received').join(' '));
  });

  it('becomes a report, a case and a receipt for each child', async () => {
    const world = aWorld();
    const { jointReport } = await joint(world);
    await relayAll(world);

    const children = await shown(world, jointReport);
    expect(children.map(({ child, state }) => [child, state])).toEqual(
      [1, 2, 3, 4, 5, 6].map((child) => [child, 'taken']),
    );
    expect(new Set(children.map(({ caseNumber }) => caseNumber)).size).toBe(6);
    expect(casesIn(world)).toHaveLength(6);
    for (const { receipt } of children) {
      const input = { params: { receipt: Receipt.parse(receipt) } };
      const asked = perform(world, { step: 'showReport', input, call: callAs('school') });
      expect((await asked).body).toMatchObject({ state: 'received' });
    }
  });

  it.each(['before', 'after', 'unheard'] as const)(
    'loses no child, and makes none twice, if a part is lost %s it is carried out, at each of them',
    async (when) => {
      for (const part of [1, 2, 3, 4, 5, 6]) {
        const world = aWorld();
        let isDead = true;
        dying(world, (task) => (isDead && task.part >= part ? when : undefined));
        const { jointReport } = await joint(world);
        await relayAll(world);

        isDead = false;
        world.clock.forward(60);
        await sweepNow(world);
        await relayAll(world);

        expect(statesOf(await shown(world, jointReport))).toBe(Array(6).fill('taken').join(' '));
        expect(casesIn(world)).toHaveLength(6);
      }
    },
  );

  it('takes each child once, although relay and sweep carry out its part at the same time', async () => {
    const world = aWorld();
    const { jointReport: act } = await joint(world);
    const once = () => perform(world, { step: 'carryOutPart', input: { act, part: 1 } });

    await Promise.all([once(), once(), once()]);

    expect(casesIn(world)).toHaveLength(1);
    expect(statesOf(await shown(world, act))).toBe(`taken${' received'.repeat(5)}`);
  });

  it('starts every clock when it was received, however late its parts follow', async () => {
    const world = aWorld();
    let isDead = true;
    dying(world, () => (isDead ? 'before' : undefined));
    const { receivedAt } = await joint(world);
    await relayAll(world);
    world.clock.forward(20);
    isDead = false;
    await sweepNow(world);
    await relayAll(world);

    const accept = dutiesIn(world).filter(({ type }) => type === 'accept');
    expect(accept.map(({ since, openedAt }) => since ?? openedAt)).toEqual(
      Array(6).fill(receivedAt),
    );
  });

  it('is not late because its parts are', async () => {
    const world = aWorld();
    let isDead = true;
    dying(world, () => (isDead ? 'before' : undefined));
    const { receivedAt } = await joint(world, { noticedAt: await world.clock.now() });
    await relayAll(world);
    world.clock.forward(3 * 24 * 60);
    isDead = false;
    await sweepNow(world);
    await relayAll(world);

    const received = casesIn(world).flatMap(({ id }) =>
      eventsOf(world, id).flatMap(({ fact }) => (ReportReceived.is(fact) ? [fact.data] : [])),
    );
    expect(received.map(({ late, reportedAt }) => [late, reportedAt])).toEqual(
      Array(6).fill([false, receivedAt]),
    );
  });

  it('is not acknowledged where the policy leaves open what a part needs', async () => {
    const undecided = (pack: string, at: Parameters<typeof policyOf>[1]): Policy => {
      const policy = policyOf(pack, at);
      const setting: Policy['setting'] = (key) => {
        if (key === dutyTypes.accept.clock) throw new UndecidedSetting(pack, key);
        return policy.setting(key);
      };
      return { ...policy, setting };
    };
    const world = aWorld(undefined, undecided);

    await expect(joint(world)).rejects.toThrow('has no value');
    expect(world.table.having('type', 'wholeAct')).toEqual([]);
    expect(world.table.having('type', 'message')).toEqual([]);
  });

  it('joins the open case of a child who has one', async () => {
    const world = aWorld();
    const { caseId } = await report(world, { child: { citizenId: CHILD } });
    const numbers = [CHILD, OTHER_CHILD, CHILD];
    const children = numbers.map((citizenId) => ({ child: { citizenId } }));

    const { jointReport } = await joint(world, { children });
    await relayAll(world);

    const cases = (await shown(world, jointReport)).map(({ caseNumber }) => caseNumber);
    expect(cases[0]).toBe(caseId);
    expect(cases[2]).toBe(caseId);
    expect(cases[1]).not.toBe(caseId);
  });

  it('keeps its reporter under one seal, which each report’s messages open', async () => {
    const world = aWorld();
    await joint(world);
    await relayAll(world);

    expect(JSON.stringify([...world.table.items.values()])).not.toContain(MARK);
    for (const key of await world.ports.outbox(50))
      await perform(world, { step: 'tellReporter', input: key });
    const reports = casesIn(world).map(({ id }) => ReportId.parse(`${id}-R1`));
    expect(world.register.asked.toSorted()).toEqual(reports.toSorted());
    expect(new Set(world.messenger.texts.map(({ to }) => to)).has('+8613911113333')).toBe(true);
  });

  it('is shown to its maker alone', async () => {
    const world = aWorld();
    const { jointReport } = await joint(world);
    const input = { params: { jointReport } };
    const asked = perform(world, { step: 'showJointReport', input, call: callAs('township') });
    await expect(asked).rejects.toMatchObject({ code: 'not-found' });
  });

  it('that is sent again under its key gets its first answer, and no second act', async () => {
    const world = aWorld();
    const call = callAs('school');
    const first = await joint(world, {}, call);
    expect(await joint(world, {}, call)).toEqual(first);
    expect(world.table.having('type', 'wholeAct')).toHaveLength(1);
  });

  it('warns of every child whose birth lies ahead, and takes all of them (rep.content)', async () => {
    const world = aWorld();
    const born = (birthDate: string) => ({ child: { birthDate } });
    const ahead = [born('2031-01-01'), {}, born('2032-01-01')];
    const taken = await joint(world, { children: ahead });
    expect(taken.warnings.map(({ field }) => field)).toEqual([
      '/children/0/child/birthDate',
      '/children/2/child/birthDate',
    ]);
    expect(taken.children).toBe(3);

    const wrong = [{}, { child: { citizenId: '430903201501010019' } }];
    const { warnings } = await joint(world, { children: wrong });
    expect(warnings.map(({ field }) => field)).toEqual(['/children/1/child/citizenId']);
  });
});

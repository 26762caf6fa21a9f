import { describe, expect, it } from 'vitest';
import { CaseId } from '#schemas/ids';
import { explainCase } from '#steps/cases/explain-case';
import { CHILD } from '#test/fakes/a-report';
import { aCase, awaitingParents, endsOf } from '#test/fakes/a-response';
import { callAs } from '#test/fakes/a-world';
import { endAsUsual, endNamed, goOn, openNamed } from '#test/fakes/usual-course';
import { eventsOf } from '#test/fakes/what-happened';
import { report, runUntilQuiet } from '#test/fakes/what-people-do';
import { closeCaseAs, explained, reopen, reschedule } from '#test/fakes/what-supervisors-do';

type Explained = Awaited<ReturnType<typeof explained>>;

const running = ({ running }: Explained, type: string, subject?: string) => {
  const found = running.find((duty) => duty.type === type && duty.subject === subject);
  if (!found) throw new Error(`${type} is not running`);
  return found;
};

const absent = ({ absent }: Explained, type: string) => absent.filter((duty) => duty.type === type);

describe('a running duty', () => {
  it('shows the deployer’s number beside the notice that gives none (pol.accept)', async () => {
    const { world, caseId } = await aCase();
    const { clock, inForce, policy } = running(await explained(world, caseId), 'dispatch');

    expect(clock).toMatchObject({
      setting: 'urgent.dispatch',
      term: { amount: 30, unit: 'minute' },
      source: {
        layer: 'demonstration',
        kind: 'deployment',
        basis: [],
        silent: [{ layer: 'heshan', words: { zh: '“第一时间”，未规定具体时限' } }],
      },
      startedAt: '2026-11-23T08:00:00.000Z',
      due: '2026-11-23T08:30:00.000Z',
      overdue: false,
    });
    expect(inForce).toMatchObject({ kind: 'national', layer: 'national' });
    expect(inForce.basis).not.toEqual([]);
    expect(inForce.also).toMatchObject([
      { layer: 'heshan', kind: 'notice', basis: [{ doc: 'HS17', clause: 'pol.accept' }] },
    ]);
    expect(policy).toContain('demonstration');
  });

  it('names the event that moved what is due away from its term', async () => {
    const { world, caseId } = await aCase();
    const due = '2026-11-23T10:00:00.000Z';
    await reschedule(world, 'extend', openNamed(world, caseId, 'dispatch'), due);

    const { clock } = running(await explained(world, caseId), 'dispatch');
    const move = eventsOf(world, caseId).find(({ fact }) => fact.type === 'DutyRescheduled');
    expect(clock).toMatchObject({ due, movedBy: move?.seq });
  });

  it('says what ends it, who is told next and what comes after', async () => {
    const { world, caseId } = await aCase();
    const dispatch = running(await explained(world, caseId), 'dispatch');

    expect(dispatch.endsBy.map(({ outcome }) => outcome)).toEqual(['found', 'unfounded']);
    expect(dispatch.next).toMatchObject({ rung: 'remind', to: ['owner'], repetition: 0 });
    expect(dispatch.followedBy).toEqual(expect.arrayContaining(['notify', 'close']));
  });

  it('without a term shows no clock, and still its next telling', async () => {
    const { world, caseId } = await awaitingParents();
    const order = running(await explained(world, caseId), 'order-return', 'father');

    expect(order.clock).toBeUndefined();
    expect(order.next).toMatchObject({ rung: 'review' });
  });

  it('is overdue when it is', async () => {
    const { world, caseId } = await aCase();
    world.clock.forward(31);

    expect(running(await explained(world, caseId), 'dispatch').clock?.overdue).toBe(true);
  });
});

describe('what opened a duty', () => {
  const causeOf = async (
    { world, caseId }: Awaited<ReturnType<typeof awaitingParents>>,
    type: string,
    subject?: string,
  ) => {
    const { openedBy } = running(await explained(world, caseId), type, subject);
    const event = eventsOf(world, caseId).find(({ seq }) => seq === openedBy.event);
    const { fact } = event ?? {};
    return fact?.type === 'DutyEnded' ? fact.data.dutyId.split('.').slice(2).join('.') : fact?.type;
  };

  it('is the report, of the first ones', async () => {
    expect(await causeOf(await aCase(), 'accept')).toBe('ReportReceived');
  });

  it('is the end before it in the machine, of the same parent', async () => {
    const on = await awaitingParents();
    // Both have ended before the machine opens the duties after either.
    await endAsUsual(on.world, openNamed(on.world, on.caseId, 'order-return.father'));
    await endAsUsual(on.world, openNamed(on.world, on.caseId, 'order-return.mother'));
    await runUntilQuiet(on.world);

    expect(await causeOf(on, 'compliance', 'father')).toBe('order-return.father.1');
    expect(await causeOf(on, 'compliance', 'mother')).toBe('order-return.mother.1');
    expect(await causeOf(on, 'reprimand', 'father')).toBe('SituationFound');
  });

  it('is the acceptance, of the feedback that no machine opens', async () => {
    const on = await aCase();
    await endNamed(on.world, on.caseId, 'accept');

    expect(await causeOf(on, 'feedback')).toBe('accept.1');
  });

  it('is the reopening, of a reopened case', async () => {
    const on = await aCase();
    await goOn(on.world, on.caseId);
    await closeCaseAs(on.world, on.caseId);
    await reopen(on.world, on.caseId);

    expect(await causeOf(on, 'dispatch')).toBe('CaseReopened');
  });
});

describe('a duty that is not open', () => {
  it('has ended, with the event that says so', async () => {
    const { world, caseId } = await aCase();
    await endNamed(world, caseId, 'accept');

    const [accept] = absent(await explained(world, caseId), 'accept');
    expect(accept).toMatchObject({ why: 'ended', outcome: 'accepted' });
    const event = eventsOf(world, caseId).find(({ seq }) => seq === accept?.event);
    expect(event?.fact.type).toBe('DutyEnded');
  });

  it('was superseded, by the rule that is named', async () => {
    const { world, caseId } = await aCase();
    await endNamed(world, caseId, 'dispatch', 'unfounded');

    expect(absent(await explained(world, caseId), 'assist')).toMatchObject([
      { why: 'superseded', rule: 'the police have recorded what they found' },
    ]);
    expect(endsOf(world, caseId)).toHaveLength(2);
  });

  it('has not come yet, and says after what, and on whose word it is owed', async () => {
    const { world, caseId } = await awaitingParents();

    expect(absent(await explained(world, caseId), 'compliance')).toMatchObject([
      {
        why: 'not_yet',
        after: expect.arrayContaining(['order-return', 'notify-parents']),
        source: {
          kind: 'national',
          basis: expect.arrayContaining([expect.anything()]),
          also: [{ layer: 'heshan', kind: 'notice' }],
        },
      },
    ]);
  });

  it('is to come again in a second response, whatever the first has had', async () => {
    const { world, caseId } = await aCase({ child: { citizenId: CHILD } });
    await goOn(world, caseId);
    await report(world, { child: { citizenId: CHILD } });
    await runUntilQuiet(world);

    const notify = absent(await explained(world, caseId), 'notify').map(({ why }) => why);
    expect(notify.sort()).toEqual(['ended', 'not_yet']);
  });
});

describe('as of a past instant', () => {
  it('it tells what was then, on the events that there were', async () => {
    const { world, caseId } = await aCase();
    world.clock.forward(20);
    await endNamed(world, caseId, 'dispatch');

    const then = await explained(world, caseId, '2026-11-23T08:10:00Z');

    expect(then.running.map(({ type }) => type).sort()).toEqual(['accept', 'assist', 'dispatch']);
    expect(then.events).toBeLessThan(eventsOf(world, caseId).length);
    expect((await explained(world, caseId)).running.map(({ type }) => type)).not.toContain(
      'dispatch',
    );
  });

  it('before the case there is none', async () => {
    const { world, caseId } = await aCase();

    await expect(explained(world, caseId, '2026-11-23T07:59:59Z')).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('it is hidden from whoever may not see the case', async () => {
    const { world, caseId } = await aCase();
    const input = { params: { caseNumber: CaseId.parse(caseId) }, query: {} };

    await expect(explainCase(world.ports)(input, callAs('school'))).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

it('of a moment that has not come nothing is explained', async () => {
  const { world, caseId } = await aCase();
  const ahead = explained(world, caseId, '2030-01-01T00:00:00.000Z');

  await expect(ahead).rejects.toMatchObject({
    code: 'bad-input',
    details: { complaints: [{ path: '?at', given: '2030-01-01T00:00:00.000Z' }] },
  });
});

describe('an explanation', () => {
  it('names the episode of each duty, and of each episode how its executions stand', async () => {
    const { world, caseId } = await awaitingParents();
    const { running, absent, episodes } = await explained(world, caseId);

    for (const { duty, episode } of running) expect(duty).toContain(`.${episode}.`);
    const named = new Set([...running, ...absent].map(({ episode }) => episode));
    expect(named).toEqual(new Set(episodes.map(({ id }) => id)));
    expect(episodes.map(({ id, cycle, state }) => [id, cycle, state])).toEqual([
      ['emergency-response-1', 1, 'running'],
      ['parent-recall-1', 1, 'running'],
    ]);
  });

  it('tells two responses apart that await the same duty', async () => {
    const { world, caseId } = await aCase({ child: { citizenId: CHILD } });
    await endAsUsual(world, openNamed(world, caseId, 'dispatch'));
    await runUntilQuiet(world);
    await report(world, { child: { citizenId: CHILD } });
    await runUntilQuiet(world);
    const awaited = absent(await explained(world, caseId), 'assess');

    expect(awaited.map(({ episode, why }) => [episode, why])).toEqual([
      ['emergency-response-1', 'not_yet'],
      ['emergency-response-2', 'not_yet'],
    ]);
  });
});

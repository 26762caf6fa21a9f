import { beforeEach, describe, expect, it } from 'vitest';
import { holidayCalendar } from '#adapters/holiday-calendar';
import { policyOf } from '#adapters/policy-packs';
import { dueOn } from '#domain/child/register/visit';
import { fileRecord } from '#domain/composed/child';
import { ref } from '#domain/record';
import type { FileId } from '#schemas/ids';
import { VisitBody } from '#schemas/register/visit-body';
import { Instant } from '#schemas/time';
import { listPartEntries } from '#steps/register/list-entries';
import { listVisitsDue } from '#steps/register/list-visits-due';
import { recordVisit } from '#steps/register/record-visit';
import { type Role, TOWN } from '#test/fakes/a-county';
import { CHILD } from '#test/fakes/a-report';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { fenced } from '#test/fakes/fenced';
import { enter, leave, VILLAGE } from '#test/fakes/in-register';
import { MONDAY } from '#test/fakes/memory-clock';
import { eventsOfFile } from '#test/fakes/of-files';
import { alertsIn } from '#test/fakes/what-happened';
import { end, openDutyOf, runUntilQuiet } from '#test/fakes/what-people-do';

let world: World;

beforeEach(() => {
  world = aWorld();
});

const SEEN = { at: MONDAY, visitor: 'village', result: 'child_seen' };

const visit = async (file: FileId, change: object = {}, role: Role = 'village') => {
  const body = VisitBody.parse({ ...SEEN, ...change });
  const step = recordVisit(fenced(world.ports, 'recordVisit'));
  const answer = await step({ params: { file }, body }, callAs(role));
  return answer.body as { visit: number; sameDay: boolean; report?: Record<string, unknown> };
};

const registerOf = async (file: FileId) => {
  const [{ state }] = await world.store.load({ state: ref(fileRecord, file) });
  return state?.register;
};

const visitsOf = async (file: FileId, role: Role = 'village') => {
  const input = { params: { file, part: 'visits' as const }, query: { limit: 50 } };
  const step = listPartEntries(fenced(world.ports, 'listPartEntries'));
  const { body } = await step(input, callAs(role));
  return (body as { items: readonly { by: string; entry: Record<string, unknown> }[] }).items;
};

const due = async (change: object = {}, role: Role = 'village') => {
  const query = { division: VILLAGE, limit: 50, ...change };
  const step = listVisitsDue(fenced(world.ports, 'listVisitsDue'));
  const { body } = await step({ query }, callAs(role));
  return body as {
    every: object;
    kind: string;
    items: readonly { file: string; dueOn: string; overdue: boolean; seenOn?: string }[];
  };
};

describe('a visit to a child of the register', () => {
  it('says whether the child was seen, and whether it was spoken to alone (vis.month)', async () => {
    const { file } = await enter(world);
    await visit(file, { spokenAlone: true, account: '一切正常' });
    expect(await registerOf(file)).toMatchObject({ visitedAt: MONDAY, seenAt: MONDAY, visits: 1 });
    expect(await visitsOf(file, 'township')).toMatchObject([
      { by: 'pan.jie', entry: { result: 'child_seen', spokenAlone: true, account: '一切正常' } },
    ]);
  });

  it('to a household is one, and a child who was not seen is not seen (vis.month)', async () => {
    const { file } = await enter(world);
    await visit(file, { result: 'household_met' });
    const register = await registerOf(file);
    expect([register?.visitedAt, register?.seenAt]).toEqual([MONDAY, undefined]);
  });

  it('where nobody was met is recorded with the reason, and is none (vis.month)', async () => {
    const { file } = await enter(world);
    expect(VisitBody.safeParse({ ...SEEN, result: 'nobody_met' }).success).toBe(false);
    await visit(file, { result: 'nobody_met', whyNotMet: '全家外出走亲' });
    expect((await registerOf(file))?.visitedAt).toBeUndefined();
    expect(await visitsOf(file)).toMatchObject([{ entry: { whyNotMet: '全家外出走亲' } }]);
  });

  it('may be entered late, and does not move the latest back', async () => {
    world.clock.forward(3 * 24 * 60);
    const { file } = await enter(world);
    const today = world.clock.at();
    await visit(file, { at: today });
    expect(await visit(file, { at: MONDAY })).toMatchObject({ visit: 2, sameDay: false });
    expect((await registerOf(file))?.visitedAt).toBe(today);
    expect(await visit(file, { at: today })).toMatchObject({ visit: 3, sameDay: true });
  });

  it('is refused in the future, and for a child who has left', async () => {
    const { file } = await enter(world);
    const tomorrow = Instant.parse('2030-01-01T00:00:00.000Z');
    await expect(visit(file, { at: tomorrow })).rejects.toMatchObject({ code: 'bad-input' });
    await leave(world, file);
    await expect(visit(file)).rejects.toMatchObject({ code: 'not-in-register' });
  });

  it('is named by who made it, of the kinds of the notices (vis.track)', async () => {
    const { file } = await enter(world);
    for (const visitor of ['party_cadre', 'resident_cadre', 'social_worker']) {
      await visit(file, { visitor });
    }
    expect((await visitsOf(file)).map(({ entry }) => entry.visitor)).toEqual([
      'social_worker',
      'resident_cadre',
      'party_cadre',
    ]);
  });

  it('is not recorded, nor read, by police, school or mass organisations', async () => {
    const { file } = await enter(world);
    await expect(visit(file, {}, 'station')).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(visitsOf(file, 'station')).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(visit(file, {}, 'school')).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('something abnormal', () => {
  it('goes to the township at once, as its own duty (vis.hs) (reg.village)', async () => {
    const { file } = await enter(world);
    await visit(file, { abnormal: '孩子独自在家三天' });
    await runUntilQuiet(world);

    const duty = openDutyOf(world, file, 'answer-visit');
    expect(duty.owner).toEqual({ office: 'township', post: 'township' });
    expect(duty.due).toBeDefined();
    expect(alertsIn(world).map(({ office }) => office)).toContain('township');
    for (const { text } of alertsIn(world)) expect(text).not.toContain('独自');
    const body = { outcome: 'handled', at: world.clock.at(), measures: '已联系父母' };
    await end(world, duty, 'township', body);
    await runUntilQuiet(world);
    await visit(file, { at: world.clock.at(), abnormal: '仍独自在家' });
    expect(openDutyOf(world, file, 'answer-visit').id).not.toBe(duty.id);
  });

  it('is answered once at a time, and nothing follows from what is normal (vis.hs)', async () => {
    const { file } = await enter(world);
    await visit(file);
    const opened = () =>
      eventsOfFile(world, file).filter(({ fact }) => fact.type === 'DutyOpened').length;
    expect(opened()).toBe(0);
    await visit(file, { abnormal: '甲' });
    await visit(file, { abnormal: '乙' });
    expect(opened()).toBe(1);
  });
});

describe('a reportable situation', () => {
  const situations = ['living_alone_unsupervised'];

  it('is reported by the visitor, who is given the report filled in, or says why not (vis.month)', async () => {
    const { file } = await enter(world, { citizenId: CHILD });
    expect(VisitBody.safeParse({ ...SEEN, situations }).success).toBe(false);
    const { report } = await visit(file, { situations, sendsReport: true, abnormal: '独自在家' });
    expect(report).toMatchObject({
      situations,
      division: VILLAGE,
      course: '独自在家',
      child: { name: '小芳', citizenId: CHILD },
    });
  });

  it('leaves no trace in the visit: the same bytes as of one that is only abnormal', async () => {
    const traces: unknown[] = [];
    for (const more of [{ situations, sendsReport: true }, {}]) {
      world = aWorld();
      const { file } = await enter(world);
      await visit(file, { abnormal: '甲', ...more });
      const facts = eventsOfFile(world, file).map(({ fact }) => fact.type);
      traces.push([await visitsOf(file), facts, await registerOf(file)]);
    }
    expect(traces[0]).toEqual(traces[1]);
  });

  it('that is not reported is kept with the reason, and the township reads both', async () => {
    const { file } = await enter(world);
    await visit(file, { situations, whyNotReported: '派出所已到场' });
    expect(await visitsOf(file, 'township')).toMatchObject([
      { entry: { situations, whyNotReported: '派出所已到场' } },
    ]);
  });
});

describe('the list of visits', () => {
  it('is monthly by the notice in Jinpu, and the deployer’s own number elsewhere (vis.month)', () => {
    const every = (pack: string) => policyOf(pack, MONDAY).setting('visit.every');
    expect(every('demonstration-jinpu')).toMatchObject({
      value: { amount: 1, unit: 'month' },
      kind: 'notice',
      basis: [{ doc: 'JP17', section: '二(二)2', clause: 'vis.month' }],
    });
    for (const [pack, clause] of [
      ['demonstration', 'vis.hs'],
      ['demonstration-chongqing', 'vis.cq20'],
    ] as const) {
      const { kind, silent } = every(pack);
      expect(kind).not.toBe('notice');
      expect(silent.flatMap(({ basis }) => basis.map((each) => each.clause))).toContain(clause);
    }
  });

  it('counts calendar months from the last visit, or from the registration (vis.month)', () => {
    const on = (visited: string, amount = 1) =>
      dueOn(
        { visitedAt: Instant.parse(visited), registeredAt: MONDAY },
        { amount, unit: 'month' },
        holidayCalendar,
      );
    expect(on('2026-01-02T04:00:00.000Z')).toBe('2026-02-28');
    expect(on('2026-01-31T15:59:00.000Z')).toBe('2026-02-28');
    expect(on('2026-01-31T16:00:00.000Z')).toBe('2026-03-31');
    expect(on('2026-11-02T04:00:00.000Z', 3)).toBe('2027-02-28');
  });

  it('names whoever is left in this month, and finds nothing by itself (vis.month)', async () => {
    const { file } = await enter(world);
    const other = await enter(world, { name: '小明' });
    world.clock.forward(40 * 24 * 60);
    await visit(other.file, { at: world.clock.at() });

    const { items } = await due({ left: 'true' });
    expect(items).toMatchObject([{ file, overdue: true }]);
    expect((await due({ division: TOWN }, 'township')).items).toHaveLength(2);
    expect(eventsOfFile(world, file).map(({ fact }) => fact.type)).toEqual([
      'FileOpened',
      'ChildRegistered',
    ]);
    await expect(due({}, 'school')).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

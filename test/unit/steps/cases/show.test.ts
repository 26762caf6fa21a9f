import { describe, expect, it } from 'vitest';
import { CaseView } from '#schemas/api/case-view';
import type { HistoryEntry } from '#schemas/api/views';
import { CaseId } from '#schemas/ids';
import { showCase } from '#steps/cases/show-case';
import { showHistory } from '#steps/cases/show-history';
import { showWorklist } from '#steps/duties/show-worklist';
import { officeNamed, type Role } from '#test/fakes/a-county';
import { MARK } from '#test/fakes/a-report';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { outcomes } from '#test/fakes/outcomes';
import { eventsOf } from '#test/fakes/what-happened';
import { end, openDutyOf, report, resume, runUntilQuiet } from '#test/fakes/what-people-do';
import { note } from '#test/fakes/what-supervisors-do';

const aCase = async () => {
  const world = aWorld();
  const { caseId } = await report(world);
  await runUntilQuiet(world);
  return { world, caseId, params: { caseNumber: CaseId.parse(caseId) } };
};

const history = async (world: World, caseId: string, limit = 100, after?: string) => {
  const params = { caseNumber: CaseId.parse(caseId) };
  const { body } = await showHistory(world.ports)(
    { params, query: { limit, after } },
    callAs('countyPolice'),
  );
  return body as { items: HistoryItem[]; next?: string };
};
type HistoryItem = ReturnType<typeof HistoryEntry.parse>;

describe('a case', () => {
  it('shows duties open and ended, reports with their numbers, and its executions', async () => {
    const { world, caseId, params } = await aCase();
    await end(world, openDutyOf(world, caseId, 'accept'), 'station', outcomes.accepted);
    await resume(world, caseId, 'civilAffairs');
    const { body } = await showCase(world.ports)({ params }, callAs('countyPolice'));
    const shown = CaseView.parse(body);

    expect(shown.duties.map(({ type, ended }) => [type, ended?.outcome])).toEqual([
      ['accept', 'accepted'],
      ['assist', undefined],
      ['dispatch', undefined],
      ['feedback', undefined],
    ]);
    expect(shown.reports[0]?.registerNumber).toBe('430903-2026-00001');
    expect(
      shown.episodes[0]?.executions.map(({ name, link }) => [name, new URL(link).host]),
    ).toEqual([
      [`430903-${caseId}-emergency-response-1-c1`, 'cn-north-1.console.amazonaws.cn'],
      [`430903-${caseId}-emergency-response-1-c2`, 'cn-north-1.console.amazonaws.cn'],
    ]);
  });

  it('shows its last fifty events, whatever went before, and says that there are more', async () => {
    const { world, caseId, params } = await aCase();
    const dispatch = openDutyOf(world, caseId, 'dispatch');
    for (let n = 0; n < 60; n += 1) await note(world, dispatch, 'station', MONDAY);
    const { body } = await showCase(world.ports)({ params }, callAs('countyPolice'));
    const { timeline, hasMore } = CaseView.parse(body);

    const all = eventsOf(world, caseId);
    expect(timeline.map(({ seq }) => seq)).toEqual(all.slice(-50).map(({ seq }) => seq));
    expect(hasMore).toEqual({ timeline: true, told: false });
  });

  it('says that nothing is left out while it is short', async () => {
    const { world, params } = await aCase();
    const { body } = await showCase(world.ports)({ params }, callAs('countyPolice'));
    const { timeline, hasMore } = CaseView.parse(body);

    expect(timeline[0]?.seq).toBe(1);
    expect(hasMore).toEqual({ timeline: false, told: false });
  });

  it.each(['school', 'township', 'stranger', 'otherStation'] as const)(
    'is hidden from the %s, who owes nothing in it',
    async (role: Role) => {
      const { world, params } = await aCase();
      const shown = showCase(world.ports)({ params }, callAs(role));

      await expect(shown).rejects.toMatchObject({ code: 'not-found' });
    },
  );
});

describe('a history', () => {
  it('opens what is personal for those who may see the case', async () => {
    const { world, caseId } = await aCase();
    const { items } = await history(world, caseId);

    const received = items.find(({ type }) => type === 'ReportReceived');
    expect(received?.personal).toMatchObject({ severity: MARK });
    expect(received?.basis[0]).toMatchObject({ clause: 'rep.sit' });
  });

  it('leaves out what was destroyed, and stays whole', async () => {
    const { world, caseId } = await aCase();
    const key = { pk: `CASE#${caseId}`, sk: 'SEALED#000002' };
    world.table.transact([{ kind: 'delete', name: 'sealed', key }]);

    const { items } = await history(world, caseId);

    expect(items.map(({ seq }) => seq)).toEqual(eventsOf(world, caseId).map(({ seq }) => seq));
    expect(JSON.stringify(items)).not.toContain(MARK);
  });

  it('is read page by page, each event once', async () => {
    const { world, caseId } = await aCase();
    const pages = [];
    let after: string | undefined;
    do {
      const { items, next } = await history(world, caseId, 2, after);
      pages.push(...items);
      after = next;
    } while (after);

    expect(pages.map(({ hash }) => hash)).toEqual(eventsOf(world, caseId).map(({ hash }) => hash));
  });
});

describe('a worklist', () => {
  it('has what is due first first, and nothing that has ended', async () => {
    const { world, caseId } = await aCase();
    const query = { office: officeNamed('station').id, limit: 10 };
    const list = async () => {
      const { body } = await showWorklist(world.ports)({ query }, callAs('station'));
      return (body as { items: { type: string }[] }).items.map(({ type }) => type);
    };
    expect(await list()).toEqual(['accept', 'dispatch']);

    await end(world, openDutyOf(world, caseId, 'accept'), 'station', outcomes.accepted);

    expect(await list()).toEqual(['dispatch', 'feedback']);
  });
});

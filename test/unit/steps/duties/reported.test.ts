import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { caseRecord } from '#domain/composed/case';
import { put, ref } from '#domain/record';
import { CaseView } from '#schemas/api/case-view';
import { Reported } from '#schemas/api/reported-view';
import { CaseId } from '#schemas/ids';
import { metricNames } from '#schemas/metrics';
import { showCase } from '#steps/cases/show-case';
import { showWorklist } from '#steps/duties/show-worklist';
import { officeNamed, type Role, TOWN } from '#test/fakes/a-county';
import { CHILD, MARK, REPORTER_TELEPHONE } from '#test/fakes/a-report';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { fenced } from '#test/fakes/fenced';
import { report } from '#test/fakes/what-people-do';

const Lines = z.object({
  items: z.array(z.object({ type: z.string(), reported: Reported.unwrap().optional() })),
});

const linesOf = async (world: World, withChild = false, role: Role = 'station') => {
  const office = officeNamed('station').id;
  const query = { office, limit: 50, ...(withChild && { with: 'child' as const }) };
  const { body } = await showWorklist(fenced(world.ports, 'showWorklist'))({ query }, callAs(role));
  return { text: JSON.stringify(body), items: Lines.parse(body).items };
};

const aCase = async (change = {}) => {
  const world = aWorld();
  const { caseId } = await report(world, change);
  return { world, caseId: CaseId.parse(caseId) };
};

describe('a line of a worklist', () => {
  it('says what was reported, when, by which door and in which division', async () => {
    const { world, caseId } = await aCase({ noticedAt: '2026-11-23T07:00:00Z' });
    const { items } = await linesOf(world);

    expect(items.map(({ reported }) => reported)).toEqual(
      items.map(() => ({
        id: `${caseId}-R1`,
        receivedAt: expect.any(String),
        reportedAt: expect.any(String),
        noticedAt: '2026-11-23T07:00:00.000Z',
        door: 'app',
        situations: ['living_alone_unsupervised'],
        division: TOWN,
        by: { unit: true, mandatory: true },
      })),
    );
  });

  it('names nobody and no place unless it is asked to, and nothing is recorded as read', async () => {
    const { world } = await aCase();
    const { text } = await linesOf(world);

    expect(text).not.toContain(MARK);
    expect(world.readings.kept.size).toBe(0);
  });

  it('says where and of whom when it is asked to, and records each case as read', async () => {
    const { world, caseId } = await aCase({ child: { name: '小雨', citizenId: CHILD } });
    const { text, items } = await linesOf(world, true);

    expect(items[0]?.reported).toMatchObject({ place: `${MARK}村三组`, child: { name: '小雨' } });
    expect([...world.readings.kept.values()]).toMatchObject([
      { of: caseId, by: 'zhou.jing', shown: { child: 1 } },
    ]);
    for (const kept of [CHILD, REPORTER_TELEPHONE, '独自在家']) expect(text).not.toContain(kept);
  });

  it('tells each report from the others that joined the same response', async () => {
    const child = { citizenId: CHILD };
    const { world } = await aCase({ child });
    await report(world, { child, situations: ['missing'], place: '学校' }, 'countyPolice');
    const { items } = await linesOf(world, true);

    expect(
      items
        .filter(({ type }) => type === 'accept')
        .map(({ reported }) => [reported?.situations, reported?.place]),
    ).toEqual([
      [['living_alone_unsupervised'], `${MARK}村三组`],
      [['missing'], '学校'],
    ]);
  });

  it('leaves out where and of whom while that cannot be recorded by those who can wait', async () => {
    const { world } = await aCase();
    world.readings.faults.down = true;
    const { text, items } = await linesOf(world, true, 'countyPolice');

    expect(items[0]?.reported?.situations).toEqual(['living_alone_unsupervised']);
    expect(text).not.toContain(MARK);
    expect(world.meter.total(metricNames.readingUnrecorded)).toBe(1);
  });

  it('shows where a child is to the office that has to go at once, recorded or not', async () => {
    const { world } = await aCase();
    world.readings.faults.down = true;
    const { items } = await linesOf(world, true);

    expect(items[0]?.reported?.place).toBe(`${MARK}村三组`);
  });

  it('says nothing of a case from which the officer is barred', async () => {
    const { world, caseId } = await aCase();
    const [{ state }] = await world.store.load({ state: ref(caseRecord, caseId) });
    if (!state) throw new Error('the case is lost');
    await world.store.write([put(caseRecord, { ...state, barred: ['zhou.jing'] }, state.seq)]);
    const { items } = await linesOf(world, true);

    expect(items.map(({ reported }) => reported)).toEqual(items.map(() => undefined));
  });

  it('reads no more where more is stored, and once for all lines', async () => {
    const { world } = await aCase();
    for (let n = 0; n < 10; n += 1) await report(world, { child: {} });
    world.store.disturb.reads = 0;
    await linesOf(world, true);

    // Five reads: the caller, the list, the cases, their reports, and their words.
    expect(world.store.disturb.reads).toBe(5);
  });
});

describe('a case', () => {
  it('has each report in its words, and not who made it', async () => {
    const { world, caseId } = await aCase();
    const { body } = await showCase(fenced(world.ports, 'showCase'))(
      { params: { caseNumber: caseId } },
      callAs('countyPolice'),
    );

    expect(CaseView.parse(body).reports).toMatchObject([
      {
        situations: ['living_alone_unsupervised'],
        division: TOWN,
        place: `${MARK}村三组`,
        child: { name: `${MARK}小雨`, nickname: MARK, description: MARK },
        infringement: MARK,
        course: `${MARK}孩子独自在家`,
        severity: MARK,
        by: { unit: true, mandatory: true },
      },
    ]);
    expect(JSON.stringify(body)).not.toMatch(new RegExp(`${REPORTER_TELEPHONE}|老师`));
  });

  it('keeps no personal word of a report in clear', async () => {
    const { world } = await aCase();
    const stored = [...world.table.items.values()].filter(({ type }) => type === 'report');

    expect(JSON.stringify(stored)).toContain('living_alone_unsupervised');
    expect(JSON.stringify(stored)).not.toContain(MARK);
  });
});

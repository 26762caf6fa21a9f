import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { caseRecord } from '#domain/composed/case';
import { put, ref } from '#domain/record';
import { RegisterLine } from '#schemas/api/register';
import { CaseId, DivisionCode } from '#schemas/ids';
import { listReports } from '#steps/reports/list-reports';
import { COUNTY, OTHER_COUNTY, type Role, TOWN } from '#test/fakes/a-county';
import { CHILD, MARK } from '#test/fakes/a-report';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { fenced } from '#test/fakes/fenced';
import { report, runUntilQuiet } from '#test/fakes/what-people-do';

const Lines = z.object({ items: z.array(RegisterLine), next: z.string().optional() });

type Query = Parameters<ReturnType<typeof listReports>>[0]['query'];

const list = async (world: World, change: Partial<Query> = {}, role: Role = 'countyPolice') => {
  const query = { division: DivisionCode.parse(COUNTY), limit: 50, ...change };
  const ports = fenced(world.ports, 'listReports');
  const { body } = await listReports(ports)({ query }, callAs(role));
  return { ...Lines.parse(body), text: JSON.stringify(body) };
};

const three = async () => {
  const world = aWorld();
  const { caseId } = await report(world, { child: { citizenId: CHILD } });
  await runUntilQuiet(world);
  await report(world, { situations: ['missing'], division: COUNTY });
  await runUntilQuiet(world);
  await report(world, { child: { citizenId: CHILD } });
  await runUntilQuiet(world);
  return { world, caseId: CaseId.parse(caseId) };
};

const stateOf = async ({ store }: World, caseId: CaseId) => {
  const [{ state }] = await store.load({ state: ref(caseRecord, caseId) });
  if (!state) throw new Error('the case is lost');
  return state;
};

const numbers = ({ items }: Pick<Awaited<ReturnType<typeof list>>, 'items'>) =>
  items.map(({ registerNumber }) => Number(registerNumber?.slice(-5)));

describe('the register of reports', () => {
  it('has what was reported and its case, the latest first, and names nobody', async () => {
    const { world, caseId } = await three();
    const { items, text } = await list(world);

    expect(numbers({ items })).toEqual([3, 2, 1]);
    expect(items[0]).toMatchObject({
      registerNumber: '430903-2026-00003',
      caseNumber: caseId,
      situations: ['living_alone_unsupervised'],
      division: TOWN,
      status: 'open',
      overdue: 0,
      stalled: [],
    });
    expect(text).not.toContain(MARK);
    expect(world.readings.kept.size).toBe(0);
  });

  it('finds one report by its number, and none of another county’s', async () => {
    const { world } = await three();

    expect(numbers(await list(world, { number: '430903-2026-00002' }))).toEqual([2]);
    expect(numbers(await list(world, { number: '430903-2026-00009' }))).toEqual([]);
    expect(numbers(await list(world, { number: `${OTHER_COUNTY}-2026-00002` }))).toEqual([]);
    expect(numbers(await list(world, { year: 2025 }))).toEqual([]);
  });

  it('is of a township, of a situation, of what is overdue, stalls or is closed', async () => {
    const { world, caseId } = await three();
    expect(numbers(await list(world, { division: DivisionCode.parse(TOWN) }))).toEqual([3, 1]);
    expect(numbers(await list(world, { situation: 'missing' }))).toEqual([2]);
    expect(numbers(await list(world, { overdue: 'true' }))).toEqual([]);
    expect(numbers(await list(world, { stalled: 'true' }))).toEqual([]);
    expect(numbers(await list(world, { status: 'closed' }))).toEqual([]);

    world.clock.forward(60 * 24);
    const state = await stateOf(world, caseId);
    const [[id, episode] = []] = Object.entries(state.episodes);
    if (!id || !episode) throw new Error('nothing is under way');
    const episodes = { ...state.episodes, [id]: { ...episode, stalled: true as const } };
    await world.store.write([put(caseRecord, { ...state, episodes }, state.seq)]);

    expect(numbers(await list(world, { overdue: 'true' }))).toEqual([3, 2, 1]);
    expect(numbers(await list(world, { stalled: 'true' }))).toEqual([3, 1]);
  });

  it('leaves out a case from which the officer is barred', async () => {
    const { world, caseId } = await three();
    const state = await stateOf(world, caseId);
    await world.store.write([put(caseRecord, { ...state, barred: ['liu.tao'] }, state.seq)]);

    expect(numbers(await list(world))).toEqual([2]);
  });

  it('is read page by page, and a page reads as much however much is stored', async () => {
    const { world } = await three();
    const first = await list(world, { limit: 2 });
    const second = await list(world, { limit: 2, ...(first.next && { after: first.next }) });
    expect([numbers(first), numbers(second)]).toEqual([[3, 2], [1]]);

    const reads = async () => {
      world.store.disturb.reads = 0;
      await list(world, { limit: 2 });
      return world.store.disturb.reads;
    };
    const few = await reads();
    for (let n = 0; n < 10; n += 1) await report(world, { child: {} });
    await runUntilQuiet(world);
    // Three reads: the caller, the list, and its cases.
    expect([few, await reads()]).toEqual([3, 3]);
  });

  it('is not for those who do not supervise, and not there elsewhere', async () => {
    const world = aWorld();

    await expect(list(world, {}, 'station')).rejects.toMatchObject({ code: 'not-allowed' });
    const division = DivisionCode.parse(OTHER_COUNTY);
    await expect(list(world, { division })).rejects.toMatchObject({ code: 'not-found' });
  });
});

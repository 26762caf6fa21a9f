import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Call } from '#domain/call';
import { officeRecord } from '#domain/directory/records';
import { put, ref } from '#domain/record';
import { DirectoryLine } from '#schemas/directory';
import { DivisionCode, OfficeId } from '#schemas/ids';
import { listOfficers, listOffices } from '#steps/directory/list-offices';
import { loadDirectory } from '#steps/directory/load-directory';
import { showOverview } from '#steps/duties/show-overview';
import { showWorklist } from '#steps/duties/show-worklist';
import { COUNTY, OTHER_COUNTY, officeNamed, type Role, TOWN } from '#test/fakes/a-county';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { administratorOf, administratorOfAll } from '#test/fakes/an-administrator';
import { fenced } from '#test/fakes/fenced';
import { report } from '#test/fakes/what-people-do';

const Offices = z.object({
  items: z.array(z.looseObject({ id: OfficeId, division: DivisionCode })),
  next: z.string().optional(),
});
const Overview = z.object({
  items: z.array(
    z.object({
      office: OfficeId,
      overdue: z.number(),
      more: z.boolean().optional(),
      oldest: z.string().optional(),
    }),
  ),
  next: z.string().optional(),
});

const of = (division: string, limit = 100, after?: string) => ({
  query: { division: DivisionCode.parse(division), limit, ...(after && { after }) },
});

const overview = async (world: World, division: string = COUNTY, role: Role = 'countyPolice') => {
  const ports = fenced(world.ports, 'showOverview');
  const { body } = await showOverview(ports)(of(division), callAs(role));
  return Overview.parse(body).items;
};

const late = async () => {
  const world = aWorld();
  for (let n = 0; n < 3; n += 1) await report(world, { child: {} });
  world.clock.forward(60 * 24);
  await report(world, { child: {} });
  return world;
};

const overdueOf = async (world: World) => {
  const query = { office: OfficeId.parse('station'), limit: 100, overdue: 'true' as const };
  const ports = fenced(world.ports, 'showWorklist');
  const { body } = await showWorklist(ports)({ query }, callAs('countyPolice'));
  const { items } = body as { items: { overdue: boolean; due: string }[] };
  return items;
};

describe('the overview of a division', () => {
  it('counts at each office what is overdue, and opens to the list behind each number', async () => {
    const world = await late();
    const lines = await overview(world);
    const behind = await overdueOf(world);

    const station = lines.find(({ office }) => office === 'station');
    expect(station?.overdue).toBe(6);
    expect(behind.map(({ overdue }) => overdue)).toEqual(behind.map(() => true));
    expect([behind.length, behind[0]?.due]).toEqual([station?.overdue, station?.oldest]);
    expect(lines.filter(({ overdue }) => overdue > 0).map(({ office }) => office)).toEqual([
      'station',
    ]);
  });

  it('counts a hundred, and says that there are more', async () => {
    const world = aWorld();
    for (let n = 0; n < 60; n += 1) await report(world, { child: {} });
    world.clock.forward(60 * 24);
    const lines = await overview(world);

    expect(lines.find(({ office }) => office === 'station')).toMatchObject({
      overdue: 100,
      more: true,
    });
  });

  it('is of the division that is asked for, and what is below it', async () => {
    const world = await late();
    const inTown = (await overview(world, TOWN)).map(({ office }) => office);
    const inCounty = (await overview(world)).map(({ office }) => office);

    expect(inTown).toContain('station');
    expect(inTown).not.toContain('county-police');
    expect(inCounty).toEqual(expect.arrayContaining([...inTown, 'county-police']));
  });

  it('asks a list for each office of the page, however many cases there are', async () => {
    const world = await late();
    const offices = (await overview(world, TOWN)).length;
    world.store.disturb.reads = 0;
    await overview(world, TOWN);
    const few = world.store.disturb.reads;
    for (let n = 0; n < 20; n += 1) await report(world, { child: {} });
    world.store.disturb.reads = 0;
    await overview(world, TOWN);

    expect([few, world.store.disturb.reads]).toEqual([2 + offices, 2 + offices]);
  });

  it.each(['station', 'township', 'school'] as const)('is not for the %s', async (role) => {
    await expect(overview(aWorld(), TOWN, role)).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('of another county is not there', async () => {
    await expect(overview(aWorld(), OTHER_COUNTY)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is for whoever administers the division, too', async () => {
    const world = await late();
    const ask = (call: Call) => showOverview(fenced(world.ports, 'showOverview'))(of(COUNTY), call);
    const expected = await overview(world);

    for (const call of [administratorOf(world, 'county'), administratorOfAll()]) {
      expect(Overview.parse((await ask(call)).body).items).toEqual(expected);
    }
    for (const place of ['town', 'otherCounty'] as const) {
      const refused = ask(administratorOf(world, place));
      await expect(refused).rejects.toMatchObject({ code: 'not-found' });
    }
  });
});

describe('the offices of a division', () => {
  it('are listed page by page, each once, in the order of divisions', async () => {
    const { ports } = aWorld();
    const found: z.infer<typeof Offices>['items'] = [];
    let after: string | undefined;
    do {
      const { body } = await listOffices(fenced(ports, 'listOffices'))(
        of(COUNTY, 2, after),
        callAs('school'),
      );
      const page = Offices.parse(body);
      found.push(...page.items);
      after = page.next;
    } while (after);

    const divisions = found.map(({ division }) => division);
    expect(divisions).toEqual(divisions.toSorted());
    expect(divisions.every((division) => division.startsWith(COUNTY))).toBe(true);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    expect(found.find(({ id }) => id === 'station')).toEqual({
      id: 'station',
      name: officeNamed('station').name,
      division: TOWN,
      posts: officeNamed('station').posts,
      telephone: officeNamed('station').telephone,
    });
  });

  it('have those of a directory of before once it is loaded again', async () => {
    const { ports, store, table } = aWorld();
    const line = DirectoryLine.parse({
      kind: 'office',
      id: 'old',
      name: { zh: '学校', en: 'school' },
      division: COUNTY,
      posts: ['school'],
      telephone: '0737-1',
    });
    const {
      kind: _kind,
      superior: _none,
      ...before
    } = line as Extract<DirectoryLine, { kind: 'office' }>;
    const { area: _area, ...unlisted } = put(officeRecord, before);
    table.transact([unlisted]);
    const listed = async () => {
      const { body } = await listOffices(ports)(of(COUNTY), callAs('school'));
      return Offices.parse(body).items.some(({ id }) => id === 'old');
    };
    expect(await listed()).toBe(false);

    const call = callAs('leadingGroup', { isDeploymentAdministrator: true });
    await loadDirectory(fenced(ports, 'loadDirectory'))({ body: { lines: [line] } }, call);
    expect(await listed()).toBe(true);
    const [{ office }] = await store.load({ office: ref(officeRecord, OfficeId.parse('old')) });
    expect(office?.listed).toBe(true);
  });

  it('name their officers to their own and to those who supervise, and no mobile', async () => {
    const { ports } = aWorld();
    const ask = (role: Role) =>
      listOfficers(fenced(ports, 'listOfficers'))(
        { params: { officeId: OfficeId.parse('station') } },
        callAs(role),
      );
    const { body } = await ask('station');

    const { items } = body as { items: Record<string, unknown>[] };
    expect(items.map(({ id }) => id)).toContain('zhou.jing');
    for (const item of items) expect(Object.keys(item)).toEqual(['id', 'name', 'posts']);
    expect((await ask('countyPolice')).body).toEqual(body);
    await expect(ask('school')).rejects.toMatchObject({ code: 'not-found' });
  });
});

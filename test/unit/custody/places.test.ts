import { describe, expect, it } from 'vitest';
import { checkDirectory } from '#domain/directory/check';
import { closedNamed } from '#domain/directory/check-closed';
import { kilometresBetween, nearestFirst } from '#domain/places/nearest';
import { DirectoryLine } from '#schemas/directory';
import { CaseId, DivisionCode } from '#schemas/ids';
import { listPlaces } from '#steps/directory/list-places';
import { loadDirectory } from '#steps/directory/load-directory';
import { divisions, officers, offices } from '#test/fakes/a-county';
import { aCustodyWorld, anEscort, aPlacement, callAt, inCustodyAt } from '#test/fakes/a-custody';
import { callAs, type World } from '#test/fakes/a-world';
import { fenced } from '#test/fakes/fenced';
import { OTHER_COUNTY, TOWN } from '#test/fakes/jobs';

const known = { divisions, offices, officers, packs: ['demonstration'] };

const line = (change: object = {}) => ({
  kind: 'place',
  id: 'new-place',
  receives: 'relief_institution',
  name: { zh: '救助站', en: 'relief station' },
  division: '430903',
  office: 'civil-affairs',
  capacity: 3,
  telephone: '0737-1',
  ...change,
});

interface Shown {
  readonly id: string;
  readonly free: number;
  readonly kilometres?: number;
}

const listed = async (
  { ports }: World,
  asked: { readonly division?: string; readonly case?: string; readonly limit?: number } = {},
  call = callAs('civilAffairs'),
) => {
  const { division = TOWN, case: of, limit = 50 } = asked;
  const query = {
    division: DivisionCode.parse(division),
    limit,
    ...(of && { case: CaseId.parse(of) }),
  };
  const { body } = await listPlaces(fenced(ports, 'listPlaces'))({ query }, call);
  return (body as { items: readonly Shown[] }).items;
};

const idsOf = (items: readonly Shown[]) => items.map(({ id }) => id);

describe('a place of the directory (cus.shelter)', () => {
  const complaints = (change: object) =>
    checkDirectory([DirectoryLine.parse(line(change))], known).map(({ path }) => path);

  it('is run by an office that may run its kind', () => {
    expect(complaints({})).toEqual([]);
    expect(complaints({ receives: 'temporary_shelter', office: 'school' })).toEqual([]);
    expect(complaints({ office: 'school' })).toEqual(['/lines/0/receives']);
    expect(complaints({ receives: 'village_committee', office: 'township' })).toEqual([
      '/lines/0/receives',
    ]);
  });

  it.each([
    ['office', { office: 'nowhere' }],
    ['division', { division: '110101' }],
  ])('whose %s is not there is wrong there, in both languages', (field, change) => {
    const [found] = checkDirectory([DirectoryLine.parse(line(change))], known);

    expect(found).toMatchObject({ path: `/lines/0/${field}`, zh: expect.stringContaining('没有') });
    expect(found?.en).toMatch(/^no such/);
  });

  it.each([
    { capacity: -1 },
    { capacity: 1.5 },
    { receives: 'close_relative' },
    { position: { lat: 91, lng: 0 } },
  ])('cannot be %o', (change) => {
    expect(DirectoryLine.safeParse(line(change)).success).toBe(false);
  });

  it('of a closed office is refused, naming who follows', () => {
    const found = closedNamed([DirectoryLine.parse(line())], {
      'civil-affairs': 'township',
    } as never);

    expect(found).toMatchObject([{ path: '/lines/0/office', allowed: 'township' }]);
  });

  it('is loaded with the rest, and shown with its free beds', async () => {
    const world = aCustodyWorld();
    const call = callAs('school', { isDeploymentAdministrator: true });
    const lines = [DirectoryLine.parse(line())];
    const { body } = await loadDirectory(fenced(world.ports, 'loadDirectory'))(
      { body: { lines } },
      call,
    );

    expect(body).toMatchObject({ places: 1 });
    expect(await listed(world)).toContainEqual(
      expect.objectContaining({ id: 'new-place', kind: 'relief_institution', free: 3 }),
    );
  });
});

describe('the places for a child (cus.shelter)', () => {
  it('are listed nearest first by what the codes share, without any position (cus.escort)', async () => {
    const items = idsOf(await listed(aCustodyWorld()));

    expect(items.slice(0, 2).toSorted()).toEqual(['shelter', 'village-room']);
    expect(items.at(-1)).toBe('next-county');
    expect(items).not.toContain('far-home-place');
  });

  it('are listed by distance, where both have a position', () => {
    const from = { division: DivisionCode.parse(TOWN), position: { lat: 28.6, lng: 112.4 } };
    const at = (id: string, division: string, lat?: number) => ({
      id,
      division: DivisionCode.parse(division),
      ...(lat !== undefined && { position: { lat, lng: 112.4 } }),
    });
    const places = [
      at('own town, unknown', TOWN),
      at('own county, 2 km', '430903', 28.618),
      at('own town, 40 km', TOWN, 28.96),
      at('next county, 11 km', OTHER_COUNTY, 28.7),
      at('next county, unknown', OTHER_COUNTY),
    ];

    expect(nearestFirst(from, places).map(({ id }) => id)).toEqual([
      'own county, 2 km',
      'own town, unknown',
      'next county, 11 km',
      'own town, 40 km',
      'next county, unknown',
    ]);
    expect(kilometresBetween({ lat: 28, lng: 112 }, { lat: 29, lng: 112 })).toBeCloseTo(111.2, 0);
  });

  it('of a child found alone are those for whom parents cannot be reached (cus.escort)', async () => {
    const world = aCustodyWorld();
    const items = idsOf(await listed(world, { case: await anEscort(world) }));

    expect(items).toContain('village-room');
    expect(items).toContain('home-place');
    expect(items).not.toContain('shelter');
  });

  it('of a beaten child are never relatives or the village, whatever is nearer (pol.dv)', async () => {
    const world = aCustodyWorld();
    const items = idsOf(await listed(world, { case: await aPlacement(world) }));

    expect(items).not.toContain('village-room');
    expect(items).toContain('shelter');
  });

  it('have no bed less than none', async () => {
    const world = aCustodyWorld();
    await inCustodyAt(world);
    await inCustodyAt(world, 'home-place', { beyondCapacity: true });

    const home = (await listed(world)).find(({ id }) => id === 'home-place');
    expect(home).toMatchObject({ capacity: 1, free: 0 });
  });

  it('are as many as were asked for', async () => {
    expect(await listed(aCustodyWorld(), { limit: 1 })).toHaveLength(1);
  });

  it('of a case are for who sees it: for others there is none', async () => {
    const world = aCustodyWorld();
    const caseId = await anEscort(world);

    await expect(listed(world, { case: caseId }, callAt('far-home'))).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('are asked for in another province by its own division', async () => {
    expect(idsOf(await listed(aCustodyWorld(), { division: '440305' }))).toEqual([
      'far-home-place',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { DirectoryLine } from '#schemas/directory';
import { loadDirectory } from '#steps/directory/load-directory';
import { people } from '#test/fakes/a-county';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { fenced } from '#test/fakes/fenced';
import { relayAll } from '#test/fakes/what-people-do';

const names = { zh: '学校', en: 'school' };

const schoolLines = (count: number): readonly DirectoryLine[] =>
  Array.from({ length: count }, (_, n) => [
    {
      kind: 'office',
      id: `school-${n}`,
      name: names,
      division: '430903',
      posts: ['school'],
      telephone: '0737-1',
      officers: [`teacher-${n}`],
      emails: [`school-${n}@heshan.example`],
    },
    {
      kind: 'officer',
      id: `teacher-${n}`,
      name: '老师',
      office: `school-${n}`,
      posts: ['school'],
    },
  ])
    .flat()
    .map((line) => DirectoryLine.parse(line));

const load = (
  { ports }: World,
  lines: readonly DirectoryLine[],
  isDeploymentAdministrator = true,
) =>
  loadDirectory(fenced(ports, 'loadDirectory'))(
    { body: { lines } },
    callAs('school', { isDeploymentAdministrator }),
  );

const count = ({ table }: World, type: string) =>
  [...table.items.values()].filter((item) => item.type === type).length;

describe('loading the directory', () => {
  it('writes more than one transaction takes', async () => {
    const world = aWorld();
    const before = count(world, 'office');
    const { body } = await load(world, schoolLines(120));

    expect(body).toEqual({ divisions: 0, offices: 120, officers: 120, places: 0 });
    expect(count(world, 'office') - before).toBe(120);
  });

  it('moves nobody whom the stored office still lists', async () => {
    const world = aWorld();
    const moved = DirectoryLine.parse({
      kind: 'officer',
      id: people.station,
      name: '周静',
      office: 'other-station',
      posts: ['police_station'],
    });

    await expect(load(world, [moved])).rejects.toMatchObject({
      code: 'bad-input',
      details: { complaints: [{ path: '/lines/0/office', allowed: 'station' }] },
    });
  });

  it('of a file with one wrong line writes nothing', async () => {
    const world = aWorld();
    const before = world.table.items.size;
    const wrong = DirectoryLine.parse({ ...schoolLines(1)[1], id: 'lost', office: 'nowhere' });

    const refused = load(world, [...schoolLines(3), wrong]);

    await expect(refused).rejects.toMatchObject({
      code: 'bad-input',
      details: { complaints: [expect.objectContaining({ path: '/lines/6/office' })] },
    });
    expect(world.table.items.size).toBe(before);
  });

  it('again finishes what a death in between left', async () => {
    const world = aWorld();
    let writes = 0;
    world.store.disturb.beforeWrite = () => {
      writes += 1;
      if (writes === 3) throw new Error('killed');
    };
    await load(world, schoolLines(120)).catch(() => undefined);
    world.store.disturb.beforeWrite = undefined;
    await load(world, schoolLines(120));

    expect(count(world, 'officer')).toBeGreaterThanOrEqual(120);
  });

  it('makes an office’s topic, and asks its addresses to confirm', async () => {
    const world = aWorld();
    await load(world, schoolLines(1));
    await relayAll(world);

    expect(world.messenger.topics).toEqual([
      { office: 'school-0', addresses: ['school-0@heshan.example'] },
    ]);
  });

  it('is an administrator’s', async () => {
    const world = aWorld();

    await expect(load(world, schoolLines(1), false)).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

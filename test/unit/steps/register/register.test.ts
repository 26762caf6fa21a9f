import { beforeEach, describe, expect, it } from 'vitest';
import { fileRecord } from '#domain/composed/child';
import { Refusal } from '#domain/errors';
import { ref } from '#domain/record';
import { ChildBody } from '#schemas/api/children';
import { CitizenId } from '#schemas/citizen-id';
import type { FileId } from '#schemas/ids';
import { PartBody } from '#schemas/register/part-body';
import { listPartEntries } from '#steps/register/list-entries';
import { countyWrites, TOWN } from '#test/fakes/a-county';
import { CHILD } from '#test/fakes/a-report';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { fenced } from '#test/fakes/fenced';
import {
  comeBack,
  enter,
  find,
  leave,
  list,
  OTHER_VILLAGE,
  show,
  VILLAGE,
  write,
} from '#test/fakes/in-register';

let world: World;

beforeEach(() => {
  world = aWorld();
});

const stateOf = async (file: FileId) => {
  const [{ state }] = await world.store.load({ state: ref(fileRecord, file) });
  return state;
};

const entriesOf = async (file: FileId, part: 'care' | 'parents') => {
  const input = { params: { file, part }, query: { limit: 50 } };
  const step = listPartEntries(fenced(world.ports, 'listPartEntries'));
  const { body } = await step(input, callAs('village'));
  return (body as { items: readonly { entry: object; by: string; fields: string[] }[] }).items;
};

describe('a child’s file in the register', () => {
  it('opens with a name and a village alone, and is one file for one child (reg.file)', async () => {
    const { file, warnings } = await enter(world);

    const shown = await show(world, file);
    expect(warnings).toEqual([]);
    expect(shown).toMatchObject({ division: VILLAGE, status: 'in', parts: {} });
    expect(shown.identity?.name?.value).toBe('小芳');
  });

  it('is never opened without a village, which a township’s code is not (reg.locate)', () => {
    expect(ChildBody.safeParse({ name: '小芳' }).success).toBe(false);
    expect(ChildBody.safeParse({ name: '小芳', division: TOWN }).success).toBe(false);
    expect(ChildBody.safeParse({ name: '小芳', division: VILLAGE }).success).toBe(true);
  });

  it('holds household, guardianship and schooling, each field optional (reg.content)', async () => {
    const { file } = await enter(world, {
      parts: [
        { part: 'household', group: '三组', address: '12号' },
        { part: 'parents', father: { worksAt: '东莞', telephone: '13900000016' } },
        { part: 'care', arrangement: 'both_away', since: '2026-02-20', livesWith: '奶奶' },
        { part: 'school', schooling: 'primary', name: '兰溪小学' },
        { part: 'support', hardship: true },
      ],
    });

    const { parts } = await show(world, file);
    expect(parts.household?.value).toEqual({ group: '三组', address: '12号' });
    expect(parts.parents?.value).toEqual({
      father: { worksAt: '东莞', telephone: '13900000016' },
    });
    expect(parts.care?.value).toMatchObject({ arrangement: 'both_away', since: '2026-02-20' });
    expect(parts.school?.value).toMatchObject({ name: '兰溪小学' });
    expect(parts.support?.value).toEqual({ hardship: true });
  });

  it('keeps the value before, with who entered it; what is not given stays (reg.update)', async () => {
    const { file } = await enter(world, {
      parts: [{ part: 'care', livesWith: '奶奶', note: '甲' }],
    });
    world.clock.forward(1);
    await write(world, file, { part: 'care', livesWith: '姑姑' }, 'township');
    await write(world, file, { part: 'care', erase: ['note'] });
    await write(world, file, { part: 'care', unchanged: true });

    const { parts } = await show(world, file);
    expect(parts.care).toMatchObject({ value: { livesWith: '姑姑' }, entries: 4 });
    const entries = await entriesOf(file, 'care');
    expect(entries.map(({ entry, by }) => [by, entry])).toEqual([
      ['pan.jie', { unchanged: true }],
      ['pan.jie', {}],
      ['xu.bo', { livesWith: '姑姑' }],
      ['pan.jie', { livesWith: '奶奶', note: '甲' }],
    ]);
  });

  it('keeps the numbers of the child in the systems of four departments (reg.link)', async () => {
    const { file } = await enter(world);
    const numbers = { relief: 'JZ-1', student: 'G43-2', maternal: 'FY-3', population: 'RK-4' };
    await write(world, file, { part: 'numbers', ...numbers });
    expect((await show(world, file)).parts.numbers?.value).toEqual(numbers);
  });

  it('says nothing where nothing is entered', () => {
    expect(PartBody.safeParse({ part: 'care' }).success).toBe(false);
  });

  it('keeps a number that cannot be the child’s, warns, and lets it name nobody (reg.file)', async () => {
    const grown = CitizenId.parse('430903197001010017');
    const { file, warnings } = await enter(world, { citizenId: grown });

    expect(warnings.map(({ code }) => code)).toContain('not_a_child');
    expect((await stateOf(file))?.child).toBeUndefined();
    expect((await show(world, file)).identity?.citizenId?.value).toBe(grown);
  });

  it('is opened once for a number: the second time its keepers learn which it is (reg.file)', async () => {
    const { file } = await enter(world, { citizenId: CHILD });

    const again = enter(world, { citizenId: CHILD, name: '王小芳' });
    await expect(again).rejects.toMatchObject({
      code: 'child-registered',
      details: { complaints: [{ zh: expect.stringContaining(file) }] },
    });
  });

  it('warns of another child of the same name whom the officer sees (reg.file)', async () => {
    const first = await enter(world);
    const { sameName } = await enter(world, { name: ' 小 芳' });
    expect(sameName).toEqual([first.file]);
  });
});

describe('leaving the register', () => {
  it('keeps the file, and coming back goes on with it (reg.file)', async () => {
    const { file } = await enter(world);
    await leave(world, file);
    expect((await show(world, file)).status).toBe('left');
    expect((await list(world)).items).toEqual([]);
    expect((await list(world, { status: 'left' })).items).toHaveLength(1);

    await comeBack(world, file, { division: OTHER_VILLAGE });
    expect(await show(world, file)).toMatchObject({ status: 'in', division: OTHER_VILLAGE });
    expect((await list(world)).items).toEqual([]);
    expect((await list(world, { division: OTHER_VILLAGE })).items).toHaveLength(1);
  });

  it('is refused to who has left, and coming back to who has not', async () => {
    const { file } = await enter(world);
    await expect(comeBack(world, file)).rejects.toMatchObject({ code: 'in-register' });
    await leave(world, file);
    await expect(leave(world, file)).rejects.toMatchObject({ code: 'not-in-register' });
  });

  it('says on which day a left-behind child turns sixteen, and ends nothing by itself (def.lbc)', async () => {
    const { file } = await enter(world, {
      birthDate: '2012-05-01',
      parts: [{ part: 'status', populations: ['left_behind'] }],
    });
    const shown = await show(world, file);
    expect(shown).toMatchObject({ sixteenOn: '2028-05-01', populations: ['left_behind'] });
    world.clock.forward(900 * 24 * 60);
    expect((await show(world, file)).status).toBe('in');
  });
});

describe('the codes of the notices', () => {
  const categories = (...codes: readonly string[]) => ({
    part: 'categories',
    categories: codes.map((category) => ({ category, since: '2026-03-01' })),
  });

  const inPack = (pack: string): World => {
    world = aWorld();
    world.table.transact(countyWrites(pack));
    return world;
  };

  it('has four categories in Jinpu (def.key4)', async () => {
    const { file } = await enter(inPack('demonstration-jinpu'));
    const four = ['unattended', 'other_parent_incapable', 'unregistered', 'out_of_school'];
    await write(world, file, categories(...four));
    expect((await stateOf(file))?.register?.isKey).toBe(true);
    await expect(write(world, file, categories('ill'))).rejects.toBeInstanceOf(Refusal);
  });

  it('has those of 2016 and of 2020 in Chongqing (def.key5)', async () => {
    const { file } = await enter(inPack('demonstration-chongqing'));
    await write(world, file, categories('poor_guardianship', 'ill', 'disabled', 'unattended'));
    const { parts } = await show(world, file);
    expect(parts.categories?.value.categories).toHaveLength(4);
  });

  it('keeps files of three groups in Chongqing, and of left-behind children alone in Heshan (def.pop20)', async () => {
    const orphan = { part: 'status', populations: ['community_orphan'] };
    await expect(enter(world, { parts: [orphan] })).rejects.toBeInstanceOf(Refusal);
    const { file } = await enter(inPack('demonstration-chongqing'), { parts: [orphan] });
    expect((await show(world, file)).populations).toEqual(['community_orphan']);
  });
});

describe('the list and the search', () => {
  it('list a village, a township and a county, page by page', async () => {
    for (const name of ['甲', '乙', '丙']) await enter(world, { name });
    await enter(world, { name: '丁', division: OTHER_VILLAGE });

    expect((await list(world)).items.map(({ name }) => name).toSorted()).toEqual([
      '丙',
      '乙',
      '甲',
    ]);
    const all = await list(world, { division: TOWN, limit: 3 }, 'township');
    const rest = await list(world, { division: TOWN, limit: 3, after: all.next }, 'township');
    expect([all.items.length, rest.items.length]).toEqual([3, 1]);
  });

  it('find a child by the whole name or the number, and only whom the officer sees', async () => {
    const { file } = await enter(world, { citizenId: CHILD });

    const foundAs = async (words: object, role: Parameters<typeof find>[2]) =>
      (await find(world, words, role)).items.map((line) => line.file);
    expect(await foundAs({ name: '小芳' }, 'village')).toEqual([file]);
    expect(await foundAs({ citizenId: CHILD }, 'station')).toEqual([file]);
    expect(await foundAs({ name: '小' }, 'village')).toEqual([]);
    expect(await foundAs({ name: '小芳' }, 'stranger')).toEqual([]);
    expect(await foundAs({ name: '小芳' }, 'school')).toEqual([]);
    await write(world, file, { part: 'school', office: 'school' });
    expect(await foundAs({ name: '小芳' }, 'school')).toEqual([file]);
  });

  it('find a child by a former name too', async () => {
    const { file } = await enter(world);
    await write(world, file, { part: 'identity', name: '王芳' });
    expect((await find(world, { name: '小芳' })).items.map((line) => line.file)).toEqual([file]);
    expect((await find(world, { name: '王芳' })).items.map((line) => line.file)).toEqual([file]);
  });

  it('record each child that was shown, once for the officer and the part', async () => {
    const { file } = await enter(world);
    await list(world);
    await show(world, file, 'township');
    const { items } = await world.readings.list(file, { limit: 10 });
    expect(items.map(({ by, shown }) => [by, shown])).toEqual(
      expect.arrayContaining([
        ['pan.jie', { register_line: 1 }],
        ['xu.bo', { register: 1 }],
      ]),
    );
  });
});

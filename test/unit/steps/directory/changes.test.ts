import { beforeEach, describe, expect, it } from 'vitest';
import { changeRecord, changesOf } from '#domain/directory/change';
import { divisionRecord, officerRecord } from '#domain/directory/records';
import { put, ref } from '#domain/record';
import { DirectoryLine } from '#schemas/directory';
import { DivisionCode, OfficeId, OfficerId } from '#schemas/ids';
import { closeOffice } from '#steps/directory/close-office';
import { listDirectoryChanges } from '#steps/directory/list-changes';
import { loadDirectory } from '#steps/directory/load-directory';
import {
  COUNTY,
  OTHER_COUNTY,
  officeNamed,
  officerNamed,
  people,
  TOWN,
} from '#test/fakes/a-county';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { administratorOf, administratorOfAll } from '#test/fakes/an-administrator';
import { fenced } from '#test/fakes/fenced';
import { relayAll } from '#test/fakes/what-people-do';

type By = ReturnType<typeof administratorOfAll>;

let world: World;

beforeEach(() => {
  world = aWorld();
});

const anAdministrator = (id: string, change: object = {}) => ({
  kind: 'officer',
  id,
  name: '管理员',
  office: 'leading-group',
  posts: ['leading_group_office', 'administrator'],
  mobile: '+8613900000099',
  ...change,
});

const anOfficer = (change: object = {}) => ({
  kind: 'officer',
  id: people.countyPolice,
  name: 'officer countyPolice',
  office: 'county-police',
  posts: ['county_police'],
  language: 'en',
  ...change,
});

const load = (by: By, ...lines: readonly object[]) =>
  loadDirectory(fenced(world.ports, 'loadDirectory'))(
    { body: { lines: lines.map((line) => DirectoryLine.parse(line)) } },
    { ...by, key: crypto.randomUUID() },
  );

const changesIn = async (by: By, division: string = COUNTY) => {
  const asked = { query: { division: DivisionCode.parse(division), limit: 50 } };
  const { body } = await listDirectoryChanges(fenced(world.ports, 'listDirectoryChanges'))(
    asked,
    by,
  );
  return (body as { items: Record<string, unknown>[] }).items;
};

const told = async () => {
  await relayAll(world);
  return world.messenger.texts.filter(({ text }) => text.includes('机构名录'));
};

describe('a change of the directory', () => {
  it('is kept with who made it, how it was before, and how it is now', async () => {
    const before = officerNamed('countyPolice');
    await load(administratorOfAll(), anOfficer({ mobile: '+8613900000077' }));

    const [change, ...others] = await changesIn(administratorOf(world, 'county'));
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      by: 'administrator',
      number: 1,
      change: 'loaded',
      entry: `officer ${people.countyPolice}`,
      divisions: [COUNTY],
      before: { mobile: before.mobile, posts: ['county_police'] },
      after: { mobile: '+8613900000077' },
    });
  });

  it('shows no name and no telephone to whoever reads the table', async () => {
    await load(administratorOfAll(), anOfficer({ mobile: '+8613900000077' }));

    const items = [...world.table.items.values()].filter(({ type }) => type === 'directoryChange');
    const clear = items.map(({ value }) => ({ ...(value as object), sealed: undefined }));
    expect(items).toHaveLength(1);
    expect(JSON.stringify(clear)).not.toMatch(/139000|officer countyPolice/);
  });

  it('is none where a line says what is stored, though the file is loaded again', async () => {
    await load(administratorOfAll(), anOfficer());
    const one = await changesIn(administratorOfAll());
    await load(administratorOfAll(), anOfficer());

    expect(await changesIn(administratorOfAll())).toEqual(one);
  });

  it('is numbered without a gap, whoever else loads at the same time', async () => {
    const lines = Array.from({ length: 60 }, (_, n) => anOfficer({ id: `officer-${n}` }));
    await Promise.all([
      load(administratorOfAll(), ...lines.slice(0, 40)),
      load(administratorOfAll(), ...lines.slice(20)),
    ]);

    const all: number[] = [];
    const { items } = await world.store.list(changeRecord, changesOf(DivisionCode.parse(COUNTY)), {
      limit: 100,
    });
    all.push(...items.map(({ seq }) => seq));
    expect(all).toEqual(Array.from({ length: 60 }, (_, n) => n + 1));
  });

  it('that dies on its way is in the record as far as it went, and goes on with the file sent again', async () => {
    const lines = Array.from({ length: 60 }, (_, n) => anOfficer({ id: `officer-${n}` }));
    let writes = 0;
    world.store.disturb.beforeWrite = () => {
      writes += 1;
      if (writes === 2) throw new Error('killed');
    };
    await load(administratorOfAll(), ...lines).catch(() => undefined);
    world.store.disturb.beforeWrite = undefined;
    const isLoaded = async (id: string) => {
      const [{ officer }] = await world.store.load({
        officer: ref(officerRecord, OfficerId.parse(id)),
      });
      return officer !== undefined;
    };
    const there = (await Promise.all(lines.map(({ id }) => isLoaded(id)))).filter(Boolean).length;
    const noted = (await changesIn(administratorOfAll())).length;
    await load(administratorOfAll(), ...lines);

    expect(there).toBeGreaterThan(0);
    expect(there).toBeLessThan(60);
    expect(noted).toBe(Math.min(50, there));
  });

  it('between two counties is in the record of both', async () => {
    const far = {
      code: DivisionCode.parse(OTHER_COUNTY),
      name: { zh: '县', en: 'x' },
      offices: {},
    };
    world.table.transact([put(divisionRecord, far)]);
    const office = { kind: 'office', id: 'far', name: { zh: '局', en: 'x' }, telephone: '0737-1' };
    const police = ['county_police'];
    await load(administratorOfAll(), { ...office, division: OTHER_COUNTY, posts: police });
    const left = {
      kind: 'office',
      id: 'county-police',
      name: { zh: '局', en: 'x' },
      division: COUNTY,
      posts: police,
      telephone: '0737-1',
      officers: ['new.one'],
    };
    const next = anOfficer({ id: 'new.one' });
    await load(administratorOfAll(), left, next, anOfficer({ office: 'far' }));

    for (const division of [COUNTY, OTHER_COUNTY]) {
      const [latest] = await changesIn(administratorOfAll(), division);
      expect(latest).toMatchObject({ divisions: [OTHER_COUNTY, COUNTY] });
    }
  });

  it('of an office that closes is in it with the reason', async () => {
    const by = administratorOf(world, 'county');
    await closeOffice(fenced(world.ports, 'closeOffice'))(
      {
        params: { officeId: OfficeId.parse('station') },
        body: { successor: OfficeId.parse('other-station'), reason: 'merged' },
      },
      by,
    );

    expect(await changesIn(by)).toMatchObject([
      { change: 'closed', entry: 'office station', by: by.subject, reason: 'merged' },
    ]);
  });
});

describe('of a change of the directory', () => {
  it('every administrator of the division is told by one text, whoever made it', async () => {
    await load(
      administratorOfAll(),
      anAdministrator('admin.one', { mobile: '+8613900000001' }),
      anAdministrator('admin.two', { mobile: '+8613900000002' }),
    );
    await told();
    world.messenger.texts.length = 0;
    const call = callAs('stranger', { subject: OfficerId.parse('admin.one') });
    await load(call, anOfficer({ mobile: '+8613900000077' }), anOfficer({ id: 'one-more' }));

    const texts = await told();
    expect(texts.map(({ to }) => to).toSorted()).toEqual(['+8613900000001', '+8613900000002']);
    expect(texts[0]?.text).toMatch(/^【合力.*机构名录（430903）.*有2项变更/);
    expect(texts.every(({ text }) => text.length <= 70)).toBe(true);
  });

  it('who is an administrator no more is told of that', async () => {
    await load(administratorOfAll(), anAdministrator('admin.one'));
    await told();
    world.messenger.texts.length = 0;
    await load(
      administratorOfAll(),
      anAdministrator('admin.one', { posts: ['leading_group_office'] }),
    );

    expect(await told()).toHaveLength(1);
    await load(administratorOfAll(), anOfficer({ id: 'one-more' }));
    expect(await told()).toHaveLength(1);
  });

  it('an administrator of the city is told where the county has none', async () => {
    const city = DivisionCode.parse('4309');
    const of = { code: city, name: { zh: '市', en: 'city' }, offices: {} };
    world.table.transact([put(divisionRecord, of)]);
    const office = { ...officeNamed('leading-group'), kind: 'office', id: 'city', division: city };
    await load(
      administratorOfAll(),
      { ...office, superior: undefined, officers: ['city.admin'] },
      anAdministrator('city.admin', { office: 'city', mobile: '+8613900000003' }),
    );
    await told();
    world.messenger.texts.length = 0;
    await load(administratorOfAll(), anOfficer({ id: 'one-more' }));

    expect((await told()).map(({ to }) => to)).toEqual(['+8613900000003']);
  });

  it('nobody in another county, and nobody in another town, is told', async () => {
    await load(
      administratorOfAll(),
      anAdministrator('admin.town', { office: 'township', posts: ['township', 'administrator'] }),
    );
    await told();
    world.messenger.texts.length = 0;
    await load(administratorOfAll(), anOfficer({ id: 'one-more' }));

    expect(await told()).toEqual([]);
  });

  it('who has no telephone is told by e-mail through their office', async () => {
    await load(administratorOfAll(), anAdministrator('admin.one', { mobile: undefined }));
    await relayAll(world);

    expect(world.messenger.mails.filter(({ text }) => text.includes('机构名录'))).toMatchObject([
      { to: 'leading-group' },
    ]);
  });

  it('a wrong number is no reason to try for ever: the office is told', async () => {
    world.messenger.refused.add('+8613900000099');
    await load(administratorOfAll(), anAdministrator('admin.one'));
    await relayAll(world);

    expect(world.messenger.mails.some(({ text }) => text.includes('机构名录'))).toBe(true);
  });
});

describe('the record of changes', () => {
  it.each([
    ['another county', 'otherCounty', COUNTY],
    ['a town, of the county', 'town', COUNTY],
  ] as const)('is not there for an administrator of %s', async (_where, place, division) => {
    const by = administratorOf(world, place);

    await expect(changesIn(by, division)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('of a town shows what changed there, and nothing of the county', async () => {
    await load(administratorOfAll(), anOfficer({ mobile: '+8613900000077' }), {
      ...anOfficer({ id: 'new', office: 'township', posts: ['township'] }),
    });

    expect(await changesIn(administratorOf(world, 'town'), TOWN)).toMatchObject([
      { entry: 'officer new' },
    ]);
  });

  it('is for administrators', async () => {
    await expect(changesIn(callAs('countyPolice'))).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

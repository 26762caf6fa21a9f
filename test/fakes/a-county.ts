import {
  Division,
  divisionRecord,
  Office,
  Officer,
  officeRecord,
  officerRecord,
} from '#domain/directory/records';
import { put, type Write } from '#domain/record';

export const COUNTY = '430903';
export const TOWN = '430903111';
export const OTHER_COUNTY = '430902';

/** Who works where; the first of a station is told first. */
export const people = {
  station: 'zhou.jing',
  stationSecond: 'li.wei',
  stationDeputy: 'wang.min',
  otherStation: 'chen.gang',
  countyPolice: 'liu.tao',
  township: 'xu.bo',
  civilAffairs: 'sun.yue',
  leadingGroup: 'deng.hua',
  school: 'ma.li',
  stranger: 'he.yuan',
} as const;

export type Role = keyof typeof people;

interface Job {
  readonly office: string;
  readonly division: string;
  readonly post: string;
  readonly superior?: string;
  readonly roles: readonly Role[];
  readonly deputies?: readonly Role[];
}

const jobs: readonly Job[] = [
  {
    office: 'station',
    division: TOWN,
    post: 'police_station',
    superior: 'county-police',
    roles: ['station', 'stationSecond'],
    deputies: ['stationDeputy'],
  },
  {
    office: 'other-station',
    division: COUNTY,
    post: 'police_station',
    superior: 'county-police',
    roles: ['otherStation'],
  },
  {
    office: 'county-police',
    division: COUNTY,
    post: 'county_police',
    superior: 'leading-group',
    roles: ['countyPolice'],
  },
  { office: 'township', division: TOWN, post: 'township', roles: ['township'] },
  { office: 'civil-affairs', division: COUNTY, post: 'civil_affairs', roles: ['civilAffairs'] },
  {
    office: 'leading-group',
    division: COUNTY,
    post: 'leading_group_office',
    roles: ['leadingGroup'],
  },
  { office: 'school', division: TOWN, post: 'school', roles: ['school'] },
  { office: 'elsewhere', division: OTHER_COUNTY, post: 'civil_affairs', roles: ['stranger'] },
];

/** The telephone of whoever has this role. */
export const mobileOf = (role: Role): string =>
  `+8613800000${String(Object.keys(people).indexOf(role)).padStart(3, '0')}`;

const officeOf = ({ office, division, post, superior, roles, deputies = [] }: Job): Office =>
  Office.parse({
    id: office,
    name: { zh: `${office}单位`, en: office },
    division,
    posts: [post],
    telephone: '0737-1234567',
    ...(superior && { superior }),
    officers: roles.map((role) => people[role]),
    deputies: deputies.map((role) => people[role]),
    roster: [],
    emails: [`${office}@heshan.example`],
  });

const officersOf = ({ office, division, post, roles, deputies = [] }: Job): readonly Officer[] =>
  [...roles, ...deputies].map((role) =>
    Officer.parse({
      id: people[role],
      name: `officer ${role}`,
      office,
      division,
      posts: [post],
      language: role === 'countyPolice' ? 'en' : 'zh',
      mobile: mobileOf(role),
    }),
  );

export const offices: readonly Office[] = jobs.map(officeOf);
export const officers: readonly Officer[] = jobs.flatMap(officersOf);

export const divisions: readonly Division[] = [
  Division.parse({
    code: COUNTY,
    name: { zh: '赫山区', en: 'Heshan' },
    pack: 'demonstration',
    offices: {
      county_police: 'county-police',
      civil_affairs: 'civil-affairs',
      leading_group_office: 'leading-group',
      police_station: 'other-station',
    },
  }),
  Division.parse({
    code: TOWN,
    name: { zh: '兰溪镇', en: 'Lanxi' },
    offices: { police_station: 'station', township: 'township' },
  }),
];

/** Nearest first, as the places of a report in the town. */
export const places: readonly Division[] = divisions.toReversed();

export const officerNamed = (role: Role): Officer => {
  const found = officers.find(({ id }) => id === people[role]);
  if (!found) throw new Error(`no officer is ${role}`);
  return found;
};

export const officeNamed = (id: string): Office => {
  const found = offices.find((office) => office.id === id);
  if (!found) throw new Error(`no office is ${id}`);
  return found;
};

/** What loads the county into a table. */
export const countyWrites = (): readonly Write[] => [
  ...divisions.map((division) => put(divisionRecord, division)),
  ...offices.map((office) => put(officeRecord, office)),
  ...officers.map((officer) => put(officerRecord, officer)),
];

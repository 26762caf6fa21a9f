import {
  Division,
  divisionRecord,
  Office,
  Officer,
  officeRecord,
  officerRecord,
} from '#domain/directory/records';
import { put, type Write } from '#domain/record';
import { COUNTY, type Job, jobs, people, type Role, TOWN } from './jobs.ts';

export { COUNTY, OTHER_COUNTY, people, type Role, TOWN } from './jobs.ts';

/** The telephone of the person in this role. */
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
      relief_institution: 'relief',
      welfare_institution: 'welfare',
      child_welfare_institution: 'child-welfare',
      minors_protection_institution: 'protection',
      education_authority: 'education',
      legal_aid_institution: 'legal-aid',
      procuratorate: 'procuratorate',
      court: 'court',
    },
  }),
  Division.parse({
    code: TOWN,
    name: { zh: '兰溪镇', en: 'Lanxi' },
    offices: { police_station: 'station', township: 'township', village_committee: 'village' },
  }),
];

/** The divisions, nearest first, for the routing of a report in the town. */
export const routing: readonly Division[] = divisions.toReversed();

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

/** The writes that load the county into a table. */
export const countyWrites = (pack?: string): readonly Write[] => [
  ...divisions.map((division) =>
    put(divisionRecord, pack && division.pack ? { ...division, pack } : division),
  ),
  ...offices.map((office) => put(officeRecord, office)),
  ...officers.map((officer) => put(officerRecord, officer)),
];

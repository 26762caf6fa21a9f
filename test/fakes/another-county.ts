import {
  Division,
  divisionRecord,
  Office,
  Officer,
  officeRecord,
  officerRecord,
} from '#domain/directory/records';
import { put } from '#domain/record';
import type { World } from './a-world.ts';
import { COUNTY, OTHER_COUNTY, TOWN } from './jobs.ts';

/** A town of the other county. */
export const OTHER_TOWN = `${OTHER_COUNTY}101`;

interface Post {
  readonly post: string;
  readonly division: string;
}

/** The offices of the other county, each with one officer of the same name. */
const offices: Readonly<Record<string, Post>> = {
  'far-station': { post: 'police_station', division: OTHER_TOWN },
  'far-township': { post: 'township', division: OTHER_TOWN },
  'far-county-police': { post: 'county_police', division: OTHER_COUNTY },
  'far-civil-affairs': { post: 'civil_affairs', division: OTHER_COUNTY },
  'far-leading-group': { post: 'leading_group_office', division: OTHER_COUNTY },
  'far-administration': { post: 'administrator', division: OTHER_COUNTY },
};

/** The officers of the first county that its own fake does not have: its administrator, and one who has left. */
const beside: Readonly<Record<string, Post>> = {
  administration: { post: 'administrator', division: COUNTY },
  'left-station': { post: 'police_station', division: TOWN },
};

const officeOf = (id: string, { post, division }: Post): Office =>
  Office.parse({
    id,
    name: { zh: `${id}单位`, en: id },
    division,
    posts: [post],
    telephone: '0737-1234567',
    officers: [id],
    deputies: [],
    roster: [],
    emails: [`${id}@example.cn`],
  });

const officerOf = (id: string, { post, division }: Post): Officer =>
  Officer.parse({
    id,
    name: `officer ${id}`,
    office: id,
    division,
    posts: [post],
    language: 'zh',
    mobile: '+8613800000999',
    ...(id.startsWith('left-') && { left: true }),
  });

const divisions: readonly Division[] = [
  Division.parse({
    code: OTHER_COUNTY,
    name: { zh: '资阳区', en: 'Ziyang' },
    pack: 'demonstration',
    offices: {
      county_police: 'far-county-police',
      civil_affairs: 'far-civil-affairs',
      leading_group_office: 'far-leading-group',
      police_station: 'far-station',
    },
  }),
  Division.parse({
    code: OTHER_TOWN,
    name: { zh: '长春镇', en: 'Changchun' },
    offices: { police_station: 'far-station', township: 'far-township' },
  }),
];

/** Loads a second county with the same posts, and the administrators of both. */
export const loadAnotherCounty = ({ table }: World): void => {
  const all = Object.entries({ ...offices, ...beside });
  table.transact([
    ...divisions.map((division) => put(divisionRecord, division)),
    ...all.map(([id, post]) => put(officeRecord, officeOf(id, post))),
    ...all.map(([id, post]) => put(officerRecord, officerOf(id, post))),
  ]);
};

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

/** An office, and who works there. */
export interface Job {
  readonly office: string;
  readonly division: string;
  readonly post: string;
  readonly superior?: string;
  readonly roles: readonly Role[];
  readonly deputies?: readonly Role[];
}

export const jobs: readonly Job[] = [
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

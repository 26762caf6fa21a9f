export const COUNTY = '430903';
export const TOWN = '430903111';
export const OTHER_COUNTY = '430902';

/** The people and their offices; the first person of a station receives alerts first. */
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
  village: 'pan.jie',
  relief: 'gao.ting',
  welfare: 'luo.qin',
  childWelfare: 'fang.li',
  protection: 'shi.lan',
  education: 'tan.rui',
  legalAid: 'qiu.ming',
  procuratorate: 'bai.song',
  court: 'yan.fei',
} as const;

export type Role = keyof typeof people;

/** An office, and the people who work there. */
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
  { office: 'village', division: TOWN, post: 'village_committee', roles: ['village'] },
  { office: 'relief', division: COUNTY, post: 'relief_institution', roles: ['relief'] },
  { office: 'welfare', division: COUNTY, post: 'welfare_institution', roles: ['welfare'] },
  {
    office: 'child-welfare',
    division: COUNTY,
    post: 'child_welfare_institution',
    roles: ['childWelfare'],
  },
  {
    office: 'protection',
    division: COUNTY,
    post: 'minors_protection_institution',
    roles: ['protection'],
  },
  { office: 'education', division: COUNTY, post: 'education_authority', roles: ['education'] },
  { office: 'legal-aid', division: COUNTY, post: 'legal_aid_institution', roles: ['legalAid'] },
  { office: 'procuratorate', division: COUNTY, post: 'procuratorate', roles: ['procuratorate'] },
  { office: 'court', division: COUNTY, post: 'court', roles: ['court'] },
];

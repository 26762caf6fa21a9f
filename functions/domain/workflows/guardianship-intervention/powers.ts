import type { ClauseKey } from '#schemas/clauses';
import { Body } from '#schemas/codes/body';
import type { Post } from '#schemas/codes/post';
import type { InterventionAct } from '#schemas/intervention-act';
import type { Label } from '#schemas/label';

/** The bodies that may do an act, and the text that says so. */
interface Power {
  readonly bodies: readonly Body[];
  readonly clause: ClauseKey;
  readonly law?: Label;
}

const police: readonly Body[] = ['police', 'police_station'];
const judicial: readonly Body[] = [...police, 'procuratorate', 'court'];

/** 公安机关和未成年人救助保护机构等部门 (HS17); school, village and women's federation (家庭教育促进法, 48, 49). */
const educators: readonly Body[] = [
  ...police,
  'minors_protection_institution',
  'relief_institution',
  'civil_affairs',
  'township',
  'village_committee',
  'education_authority',
  'social_affairs_bureau',
  'school',
  'kindergarten',
  'womens_federation',
];

/** Village, police and 有关部门 (HS17, JP17): everybody but the judiciary, which reprimands. */
const dissuaders = Body.options.filter((body) => body !== 'court' && body !== 'procuratorate');

const ofPolice = { bodies: police, clause: 'int.punish' } as const;
const ofJudiciary = {
  bodies: judicial,
  clause: 'int.other',
  law: { zh: '未成年人保护法第一百一十八条第二款', en: 'Minors Protection Law, 118(2)' },
} as const;

/** The bodies with the power to do each act. */
export const powers: Readonly<Record<InterventionAct, Power>> = {
  dissuasion: { bodies: dissuaders, clause: 'fam.warn' },
  criticism_education: { bodies: educators, clause: 'int.punish' },
  reprimand: ofJudiciary,
  family_education_order: ofJudiciary,
  guardianship_supervision_order: ofJudiciary,
  written_warning: { bodies: police, clause: 'int.wl' },
  public_security_punishment: ofPolice,
  case_filing: ofPolice,
  judicial_transfer: ofPolice,
  /** An application names its applicant, and needs no body's power: the law says who may apply. */
  protection_order_application: { bodies: [], clause: 'int.ppo' },
  personal_safety_protection_order: { bodies: ['court'], clause: 'int.ppo' },
};

/** Whether an office with these posts is this body. */
export const isBody = (body: Body, posts: readonly Post[]): boolean =>
  body === 'police'
    ? posts.some((post) => post === 'police_station' || post === 'county_police')
    : posts.some((post) => post === body);

import type { Post } from '#schemas/codes/post';
import type { RegisterPart } from '#schemas/codes/register-part';
import type { DivisionCode } from '#schemas/ids';
import type { Who } from './asked.ts';
import { holds, worksAt } from './relation.ts';

/** The entry of a child in the register, as far as it decides who sees the file. */
export interface SeenRegister {
  readonly division: DivisionCode;
  readonly school?: SeenSchool | undefined;
}

type SeenSchool = Parameters<typeof worksAt>[1];

/** The posts that read and write a part of files of children in their division, and what the child's own school may. */
interface Sight {
  readonly readers: readonly Post[];
  readonly writers: readonly Post[];
  readonly school: 'none' | 'reads' | 'writes';
}

/** They keep the files: each notice names its own, so all may, where they exist. */
const KEEPERS = [
  'village_committee',
  'child_director',
  'child_supervisor',
  'information_officer',
  'township',
  'civil_affairs',
] as const satisfies readonly Post[];

/** They judge who a child is in the register: village, township, and civil affairs, which classifies (`def.key4`). */
const JUDGES = [
  'village_committee',
  'child_director',
  'child_supervisor',
  'township',
  'civil_affairs',
] as const satisfies readonly Post[];

const POLICE = ['police_station', 'county_police'] as const satisfies readonly Post[];
const EDUCATION = [
  'education_authority',
  'social_affairs_bureau',
] as const satisfies readonly Post[];
const HEALTH = ['health_authority', 'social_affairs_bureau'] as const satisfies readonly Post[];
/** Bodies that enter data into the shared register (`reg.shared`, `reg.league`). */
const SHARING = ['youth_league', 'womens_federation'] as const satisfies readonly Post[];

/**
 * The parts of a file that the register keeps, and who reads and writes each: a post reads the files of its own
 * division and of those below it. A new part needs a new row. Cases, reports and interventions are no part of the
 * register, and nothing here tells that there is any (ADR 40, ADR 64). Health is read only by those who look after the
 * child and by the health authority, never by police, schools and mass organisations.
 */
const registerSight: Readonly<Record<RegisterPart, Sight>> = {
  status: {
    readers: [...KEEPERS, ...POLICE, ...EDUCATION, ...HEALTH, ...SHARING],
    writers: JUDGES,
    school: 'reads',
  },
  identity: {
    readers: [...KEEPERS, ...POLICE, ...EDUCATION, ...HEALTH, ...SHARING],
    writers: [...KEEPERS, ...POLICE, ...SHARING],
    school: 'reads',
  },
  household: {
    readers: [...KEEPERS, ...POLICE, ...SHARING],
    writers: [...KEEPERS, ...POLICE, ...SHARING],
    school: 'none',
  },
  parents: {
    readers: [...KEEPERS, ...POLICE, ...EDUCATION, ...SHARING],
    writers: [...KEEPERS, ...POLICE, ...SHARING],
    school: 'writes',
  },
  guardians: {
    readers: [...KEEPERS, ...POLICE, ...EDUCATION, 'womens_federation'],
    writers: [...KEEPERS, 'womens_federation'],
    school: 'writes',
  },
  care: {
    readers: [...KEEPERS, ...POLICE, 'womens_federation'],
    writers: [...KEEPERS, 'womens_federation'],
    school: 'none',
  },
  support: { readers: KEEPERS, writers: KEEPERS, school: 'none' },
  categories: { readers: [...KEEPERS, 'police_station'], writers: JUDGES, school: 'none' },
  school: {
    readers: [...KEEPERS, ...EDUCATION],
    writers: [...KEEPERS, ...EDUCATION],
    school: 'writes',
  },
  registration: {
    readers: [...KEEPERS, ...POLICE],
    writers: [...KEEPERS, ...POLICE],
    school: 'none',
  },
  health: { readers: [...JUDGES, ...HEALTH], writers: [...JUDGES, ...HEALTH], school: 'none' },
  numbers: {
    readers: [...KEEPERS, ...EDUCATION, ...HEALTH],
    writers: [...KEEPERS, ...EDUCATION, ...HEALTH],
    school: 'none',
  },
  visits: { readers: KEEPERS, writers: KEEPERS, school: 'none' },
  remarks: { readers: JUDGES, writers: JUDGES, school: 'none' },
};

/** Whether the caller's office is responsible for this village: that of their own division, or one below it. */
export const covers = ({ officer }: Who, division: string): boolean =>
  officer !== undefined && division.startsWith(officer.division);

const isSchoolOf = (who: Who, { school }: SeenRegister): boolean =>
  holds(who, 'school', 'kindergarten') && worksAt(who, school);

/** Whether the caller reads a part of the files of children in this division. */
export const readsPartIn = (who: Who, part: RegisterPart, division: string): boolean =>
  holds(who, ...registerSight[part].readers) && covers(who, division);

/** Whether the caller writes a part of the files of children in this division. */
export const writesPartIn = (who: Who, part: RegisterPart, division: string): boolean =>
  holds(who, ...registerSight[part].writers) && covers(who, division);

/** Whether the caller reads a part of this child's file. */
export const readsPartOf = (who: Who, part: RegisterPart, found: SeenRegister): boolean =>
  readsPartIn(who, part, found.division) ||
  (registerSight[part].school !== 'none' && isSchoolOf(who, found));

/** Whether the caller writes a part of this child's file. */
export const writesPartOf = (who: Who, part: RegisterPart, found: SeenRegister): boolean =>
  writesPartIn(who, part, found.division) ||
  (registerSight[part].school === 'writes' && isSchoolOf(who, found));

/** Whether the caller's post reads the register at all, of some division. */
export const readsSomeRegister = (who: Who): boolean =>
  holds(who, ...registerSight.identity.readers);

/** Whether the caller's post reads visits, of some division. */
export const readsSomeVisits = (who: Who): boolean => holds(who, ...registerSight.visits.readers);

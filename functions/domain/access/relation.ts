import { isOpen, present } from '#domain/directory/successions';
import { type Duty, ownerOffice, recorderOf } from '#domain/duty/duty';
import type { Post } from '#schemas/codes/post';
import type { OfficeId } from '#schemas/ids';
import type { SeenCase, What, Who } from './asked.ts';

/** Posts that see every case of their division; all others see those that they owe or owed in. */
export const SUPERVISING_POSTS: readonly Post[] = [
  'county_police',
  'civil_affairs',
  'leading_group_office',
];

/** Officers of a closed office may only maintain the directory, until it names the office where they work now. */
export const isActing = ({ officer, successors }: Who, post: Post): boolean =>
  officer !== undefined && (post === 'administrator' || isOpen(officer.office, successors));

export const holds = (who: Who, ...posts: readonly Post[]): boolean =>
  posts.some((post) => who.officer?.posts.includes(post) && isActing(who, post));

export const isInOffice = ({ officer, successors }: Who): boolean =>
  officer !== undefined && isOpen(officer.office, successors);

export const worksAt = ({ officer, successors }: Who, office: OfficeId | undefined): boolean =>
  officer !== undefined && office !== undefined && officer.office === present(office, successors);

export const supervises = (who: Who, division: string): boolean =>
  who.officer !== undefined &&
  holds(who, ...SUPERVISING_POSTS) &&
  division.startsWith(who.officer.division);

export const isAdministrator = (who: Who): boolean =>
  who.isDeploymentAdministrator || holds(who, 'administrator');

/** The administration of a division ends at the division; a deployment's own administrator has them all. */
export const administers = (who: Who, division: string): boolean =>
  who.isDeploymentAdministrator ||
  (who.officer !== undefined &&
    holds(who, 'administrator') &&
    division.startsWith(who.officer.division));

/** Whether a division lies above the caller's own: its offices are there for them, and not theirs to change. */
export const isAbove = ({ officer }: Who, division: string): boolean =>
  officer?.division.startsWith(division) === true;

const isBarred = ({ officer }: Who, { barred }: SeenCase): boolean =>
  officer !== undefined && (barred.includes(officer.id) || barred.includes(officer.office));

/** Keeping a case's executions going is an act in it: it takes an officer, and one who is not barred. */
export const administersCase = (who: Who, found: SeenCase): boolean =>
  who.officer !== undefined && !isBarred(who, found) && administers(who, found.division);

/**
 * How a caller is related to what they ask for: by a post that supervises its division; by an office that owes or owed
 * something in the case, or was told of it; by one that owes or owed the duty on a file; by one that owes or owed another
 * there, or was told of one.
 */
export type Relation = 'supervisor' | 'caseOffice' | 'dutyOffice' | 'fileOffice';

const isOfOffice = (who: Who, { offices }: SeenCase): boolean =>
  offices.some((office) => worksAt(who, office)) ||
  offices.some((office) => office === who.officer?.office);

const relationsTo = (who: Who, found: SeenCase, asOffice: Relation): readonly Relation[] => {
  if (isBarred(who, found)) return [];
  const above = supervises(who, found.division) ? (['supervisor'] as const) : [];
  return [...above, ...(isOfOffice(who, found) ? [asOffice] : [])];
};

/** The caller's relations to a case; an officer who is barred from it has none. */
export const relationsToCase = (who: Who, found: SeenCase | undefined): readonly Relation[] =>
  found ? relationsTo(who, found, 'caseOffice') : [];

const owes = (who: Who, duty: Duty): boolean =>
  [ownerOffice(duty), recorderOf(duty)].some(
    (office) => worksAt(who, office) || (office !== undefined && office === who.officer?.office),
  );

/** The same to a duty on a child's file. */
export const relationsToFileDuty = (
  who: Who,
  { case: file, duty }: Pick<What, 'case' | 'duty'>,
): readonly Relation[] => {
  if (!file || !duty || isBarred(who, file)) return [];
  return [
    ...relationsTo(who, file, 'fileOffice'),
    ...(owes(who, duty) ? ['dutyOffice' as const] : []),
  ];
};

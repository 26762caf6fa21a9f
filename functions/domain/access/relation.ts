import type { Alert } from '#domain/alerts/alert';
import { isOpen, present } from '#domain/directory/successions';
import { type Duty, ownerOffice, recorderOf } from '#domain/duty/duty';
import type { Post } from '#schemas/codes/post';
import type { OfficeId } from '#schemas/ids';
import type { SeenCase, What, Who } from './asked.ts';

/** Posts that see every case of their division; other posts see only the cases in which they owe or owed a duty. */
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

/**
 * An administrator administers their own division and those below it; a deployment's administrator administers all
 * divisions.
 */
export const administers = (who: Who, division: string): boolean =>
  who.isDeploymentAdministrator ||
  (who.officer !== undefined &&
    holds(who, 'administrator') &&
    division.startsWith(who.officer.division));

/** Whether a division lies above the caller's own: the caller may use its offices, but not change them. */
export const isAbove = ({ officer }: Who, division: string): boolean =>
  officer?.division.startsWith(division) === true;

export const isBarred = ({ officer }: Who, { barred }: SeenCase): boolean =>
  officer !== undefined && (barred.includes(officer.id) || barred.includes(officer.office));

/**
 * Restarting a case's executions is an act in the case: it takes an officer who administers its division and is not
 * barred.
 */
export const administersCase = (who: Who, found: SeenCase): boolean =>
  who.officer !== undefined && !isBarred(who, found) && administers(who, found.division);

/**
 * The relations of a caller to the thing that they ask for. `supervisor`: their post supervises its division, or another
 * in which something of it is or was owed.
 * `caseOffice`: their office owes or owed a duty in the case, or was told of it. `dutyOffice`: their office owes or
 * owed the duty on a file. `fileOffice`: their office owes or owed another duty on that file, or was told of one.
 */
export type Relation = 'supervisor' | 'caseOffice' | 'dutyOffice' | 'fileOffice';

const isOfOffice = (who: Who, { offices }: SeenCase): boolean =>
  offices.some((office) => worksAt(who, office)) ||
  offices.some((office) => office === who.officer?.office);

const relationsTo = (who: Who, found: SeenCase, asOffice: Relation): readonly Relation[] => {
  if (isBarred(who, found)) return [];
  const divisions = [found.division, ...(found.alsoIn ?? [])];
  const above = divisions.some((each) => supervises(who, each)) ? (['supervisor'] as const) : [];
  return [...above, ...(isOfOffice(who, found) ? [asOffice] : [])];
};

/** The caller's relations to a case; an officer who is barred from it has none. */
export const relationsToCase = (who: Who, found: SeenCase | undefined): readonly Relation[] =>
  found ? relationsTo(who, found, 'caseOffice') : [];

const owes = (who: Who, duty: Duty): boolean =>
  [ownerOffice(duty), recorderOf(duty)].some(
    (office) => worksAt(who, office) || (office !== undefined && office === who.officer?.office),
  );

/** The caller's relations to a duty on a child's file; a barred officer has none. */
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

/**
 * The caller works at the office that has custody of the child, or at the one that raises the child under an agreement.
 */
export const hasChild = (who: Who, { case: found }: What): boolean =>
  worksAt(who, found?.custody?.office) || worksAt(who, found?.custody?.delegated?.office);

/** The alert is the caller's own, or their office's. */
export const isTold = (who: Who, { office, recipient }: Alert): boolean =>
  worksAt(who, office) || recipient === who.officer?.id;

import * as z from 'zod';
import { ChildField, Standing } from '#schemas/child-identity';
import type { LocalDate } from '#schemas/time';
import { isOther } from './is-other.ts';
import type { Statement, StatementOf } from './statement.ts';

type Statements = readonly Statement[];

/** How much a word weighs: how far it is proved, and then whether a document or a reason was given for it. */
const weightOf = ({ standing, ground }: Statement): number =>
  2 * Standing.options.indexOf(standing) + (ground ? 1 : 0);

/** The statement that weighs more stands; of two that weigh alike, the later. */
const isBelow = (one: Statement, other: Statement): boolean =>
  weightOf(one) < weightOf(other) || (weightOf(one) === weightOf(other) && one.at < other.at);

const isOf =
  <F extends ChildField>(field: F) =>
  (statement: Statement): statement is StatementOf<F> =>
    statement.field === field;

const isOfOfficer = ({ by }: Statement, { by: other }: Statement): boolean =>
  'officer' in by && 'officer' in other && by.officer === other.officer;

/** The statements that nobody has taken back: an officer takes a word back by saying otherwise later. */
const heldIn = (statements: Statements): Statements =>
  statements.filter(
    (each, index) =>
      !statements
        .slice(index + 1)
        .some((later) => isOfOfficer(each, later) && isOther(each, later)),
  );

/** The statement of a field that stands at present. */
export const standingOf = <F extends ChildField>(
  statements: Statements,
  field: F,
): StatementOf<F> | undefined =>
  heldIn(statements)
    .filter(isOf(field))
    .reduce<StatementOf<F> | undefined>(
      (best, each) => (best && isBelow(each, best) ? best : each),
      undefined,
    );

/**
 * Whether a word leaves the one that stands in dispute. The police and civil affairs replace what a reporter said;
 * officers who differ leave it disputed, until one of those gives a document or a reason.
 */
const disputes = (each: Statement, stands: Statement, held: Statements): boolean => {
  if (!isOther(stands, each)) return false;
  if (stands.standing !== 'confirmed') return true;
  if ('reporter' in each.by) return false;
  return !stands.ground || held.indexOf(each) > held.indexOf(stands);
};

/** Whether people differ on what stands, and nobody whose word decides has decided between them. */
export const isDisputed = (stands: Statement, statements: Statements): boolean => {
  const held = heldIn(statements);
  return held.some((each) => disputes(each, stands, held));
};

/** The part that STATE may hold openly: which fields are known, how far proved, whether disputed. Never a value. */
export const Known = z.partialRecord(
  ChildField,
  z.strictObject({ standing: Standing, disputed: z.boolean() }),
);
export type Known = z.infer<typeof Known>;

export const knownOf = (statements: Statements): Known =>
  Object.fromEntries(
    ChildField.options.flatMap((field) => {
      const stands = standingOf(statements, field);
      if (!stands) return [];
      const { standing } = stands;
      return [[field, { standing, disputed: isDisputed(stands, statements) }] as const];
    }),
  );

/** The number that names the child, as it is compared: a case joins others by it, and by none that is merely said. */
export const namingNumberOf = (statements: Statements): string | undefined => {
  const stands = standingOf(statements, 'citizenId');
  return stands && stands.standing !== 'said' ? stands.value : undefined;
};

export interface StandingBirth extends Pick<StatementOf<'birthDate'>, 'standing' | 'ground'> {
  readonly date: LocalDate;
  readonly disputed: boolean;
  /** The number that names the child says it. */
  readonly isOfNumber: boolean;
}

/** When the child was born, to the day; nothing where a better proved guess says that it was not then. */
export const birthOf = (statements: Statements): StandingBirth | undefined => {
  const day = standingOf(statements, 'birthDate');
  const about = standingOf(statements, 'birthAbout');
  if (!day || (about && isOther(day, about) && weightOf(about) > weightOf(day))) return undefined;
  const { value: date, standing, ground, from } = day;
  const disputed = isDisputed(day, statements);
  return { date, standing, disputed, isOfNumber: from !== undefined, ...(ground && { ground }) };
};

import type * as z from 'zod';
import { knownIn, knownShape, standingRules, weightOf } from '#domain/words/standing';
import { ChildField } from '#schemas/child-identity';
import type { LocalDate } from '#schemas/time';
import { isOther } from './is-other.ts';
import type { Statement, StatementOf } from './statement.ts';

type Statements = readonly Statement[];

const rules = standingRules<Statement>(isOther);

export const { standingOf, isDisputed } = rules;

/** The part that STATE may hold openly: which fields are known, how far proved, whether disputed. Never a value. */
export const Known = knownShape(ChildField);
export type Known = z.infer<typeof Known>;

export const knownOf = (statements: Statements): Known =>
  knownIn(statements, ChildField.options, rules);

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

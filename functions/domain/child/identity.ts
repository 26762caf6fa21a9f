import type * as z from 'zod';
import { knownIn, knownShape, standingRules, weightOf } from '#domain/words/standing';
import { ChildField } from '#schemas/child-identity';
import type { LocalDate } from '#schemas/time';
import { isOther } from './is-other.ts';
import type { Statement, StatementOf } from './statement.ts';

type Statements = readonly Statement[];

const rules = standingRules<Statement>(isOther);

export const { standingOf, isDisputed } = rules;

/**
 * The part of the identity that STATE may hold unencrypted: which fields are known, their proof, and whether they are
 * disputed. Never a value.
 */
export const Known = knownShape(ChildField);
export type Known = z.infer<typeof Known>;

export const knownOf = (statements: Statements): Known =>
  knownIn(statements, ChildField.options, rules);

/**
 * The number that names the child, in the form in which numbers are compared. Only this number joins cases; a number
 * that is merely stated does not.
 */
export const namingNumberOf = (statements: Statements): string | undefined => {
  const stands = standingOf(statements, 'citizenId');
  return stands && stands.standing !== 'said' ? stands.value : undefined;
};

export interface StandingBirth extends Pick<StatementOf<'birthDate'>, 'standing' | 'ground'> {
  readonly date: LocalDate;
  readonly disputed: boolean;
  /** The birth date comes from the number that names the child. */
  readonly isOfNumber: boolean;
}

/** The child's birth date; nothing where a better proved guess contradicts it. */
export const birthOf = (statements: Statements): StandingBirth | undefined => {
  const day = standingOf(statements, 'birthDate');
  const about = standingOf(statements, 'birthAbout');
  if (!day || (about && isOther(day, about) && weightOf(about) > weightOf(day))) return undefined;
  const { value: date, standing, ground, from } = day;
  const disputed = isDisputed(day, statements);
  return { date, standing, disputed, isOfNumber: from !== undefined, ...(ground && { ground }) };
};

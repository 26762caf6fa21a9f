import * as z from 'zod';
import type { LocalDate } from '#schemas/time';
import { doAgree, fitsAbout } from './birth-about.ts';
import { ChildField, Standing, type Statement, type StatementOf } from './statement.ts';

type Statements = readonly Statement[];

const rankOf = ({ standing }: Statement): number => Standing.options.indexOf(standing);

/** Better proved stands above; of what is proved alike, the later. */
const isBelow = (one: Statement, other: Statement): boolean =>
  rankOf(one) - rankOf(other) < 0 || (rankOf(one) === rankOf(other) && one.at < other.at);

const isOf =
  <F extends ChildField>(field: F) =>
  (statement: Statement): statement is StatementOf<F> =>
    statement.field === field;

/** The statement of a field that stands at present. */
export const standingOf = <F extends ChildField>(
  statements: Statements,
  field: F,
): StatementOf<F> | undefined =>
  statements
    .filter(isOf(field))
    .reduce<StatementOf<F> | undefined>(
      (best, each) => (best && isBelow(each, best) ? best : each),
      undefined,
    );

/** Whether two statements cannot both be true; the day of a birth and a guess at it are of one thing. */
const isOther = (one: Statement, other: Statement): boolean => {
  if (one.field === 'birthAbout' && other.field === 'birthAbout')
    return !doAgree(one.value, other.value);
  if (one.field === 'birthDate' && other.field === 'birthAbout')
    return !fitsAbout(one.value, other.value);
  if (one.field === 'birthAbout' && other.field === 'birthDate')
    return !fitsAbout(other.value, one.value);
  return one.field === other.field && JSON.stringify(one.value) !== JSON.stringify(other.value);
};

/** What a case may know openly: which fields, how far proved, whether others say otherwise. Never a value. */
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
      const disputed = statements.some((each) => isOther(stands, each));
      return [[field, { standing: stands.standing, disputed }] as const];
    }),
  );

/** The fields on which the police or civil affairs have yet to decide between what was said. */
export const undecidedIn = (known: Known): readonly ChildField[] =>
  ChildField.options.filter((field) => {
    const { disputed = false, standing } = known[field] ?? {};
    return disputed && standing !== 'confirmed';
  });

/** The number that names the child, as it is compared: a case joins others by it, and by none that is merely said. */
export const namingNumberOf = (statements: Statements): string | undefined => {
  const stands = standingOf(statements, 'citizenId');
  return stands && stands.standing !== 'said' ? stands.value : undefined;
};

export interface StandingBirth {
  readonly date: LocalDate;
  readonly standing: Standing;
  readonly disputed: boolean;
}

/** When the child was born, to the day; nothing where a better proved guess says that it was not then. */
export const birthOf = (statements: Statements): StandingBirth | undefined => {
  const day = standingOf(statements, 'birthDate');
  const about = standingOf(statements, 'birthAbout');
  if (!day || (about && isOther(day, about) && rankOf(about) > rankOf(day))) return undefined;
  const disputed = statements.some((each) => isOther(day, each));
  return { date: day.value, standing: day.standing, disputed };
};

import { type Clause, clauses } from '#schemas/clause-texts';
import type { Fault } from '../fault.ts';
import { type Carried, carried } from './carried.ts';
import { isField } from './field.ts';
import type { NamedTest } from './named-tests.ts';

export const HOW = ['tests', 'record', 'people', 'not yet'] as const;
export type How = (typeof HOW)[number];

/** How one clause is carried, and what shows it. */
export interface Line {
  readonly key: string;
  readonly clause: Clause;
  readonly how: How;
  readonly shownBy: readonly string[];
}

const lineOf = (key: string, clause: Clause, tests: readonly NamedTest[]): Line => {
  const byHand: Carried | undefined = Object.entries(carried).find(([of]) => of === key)?.[1];
  const naming = tests.filter(({ keys }) => keys.includes(key));
  if (naming.length > 0) {
    return {
      key,
      clause,
      how: 'tests',
      shownBy: naming.map(({ file, name }) => `${file}: ${name}`),
    };
  }
  if (byHand?.by === 'record') return { key, clause, how: 'record', shownBy: [byHand.field] };
  if (byHand?.by === 'people') return { key, clause, how: 'people', shownBy: [byHand.why] };
  return { key, clause, how: 'not yet', shownBy: [] };
};

/** One line for each clause, in the order of the notices' mechanisms. */
export const linesOf = (tests: readonly NamedTest[]): readonly Line[] =>
  Object.entries(clauses).map(([key, clause]) => lineOf(key, clause, tests));

export type Totals = Readonly<Record<How, number>>;

export const totalsOf = (lines: readonly Line[]): Totals => {
  const count = (how: How) => lines.filter((line) => line.how === how).length;
  return {
    tests: count('tests'),
    record: count('record'),
    people: count('people'),
    'not yet': count('not yet'),
  };
};

const DATA = 'checks/clauses/carried.ts';

/** Claims that are not true: a field, a test or a clause that does not exist. */
export const faultsOf = (
  tests: readonly NamedTest[],
  claims: Readonly<Record<string, Carried>> = carried,
): readonly Fault[] => {
  const named = new Set(tests.flatMap(({ keys }) => keys));
  const untrue = Object.entries(claims).flatMap(([key, claim]) => {
    if (claim.by === 'tests' && !named.has(key)) return [`no test names ${key} any more`];
    if (claim.by === 'record' && !isField(claim.field)) {
      return [`${key}: there is no field ${claim.field}`];
    }
    return [];
  });
  const unknown = tests.flatMap(({ file, keys }) =>
    keys
      .filter((key) => !Object.hasOwn(clauses, key))
      .map((key) => ({ file, reason: `a test names ${key}, which is no clause` })),
  );
  return [...untrue.map((reason) => ({ file: DATA, reason })), ...unknown];
};

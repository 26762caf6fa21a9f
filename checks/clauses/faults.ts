import { clauses } from '#schemas/clause-texts';
import type { Fault } from '../fault.ts';
import { type Carried, carried } from './carried.ts';
import { claimsOf, type Known, type Mutants, whyStale } from './claims.ts';
import { isField } from './field.ts';
import { mutants } from './mutants/all.ts';
import type { NamedTest } from './named-tests.ts';
import { promises } from './promises.ts';
import { TABLE } from './table.ts';

const DATA = 'checks/clauses/carried.ts';
const MUTANTS = 'checks/clauses/mutants';

/** The groups in which every clause must be proved, or be declared incomplete or no work of software’s. */
const PROVED_GROUPS: readonly string[] = ['E', 'F', 'G', 'J'];

const isKey = (key: string): boolean => Object.hasOwn(clauses, key) || Object.hasOwn(promises, key);

/** Finds declared records whose fields do not exist. */
export const untrueRecords = (
  claims: Readonly<Record<string, Carried>> = carried,
): readonly Fault[] =>
  Object.entries(claims).flatMap(([key, claim]) =>
    claim.by === 'record' && !isField(claim.field)
      ? [{ file: DATA, reason: `${key}: there is no field ${claim.field}` }]
      : [],
  );

/** Finds tests and mutants that name clauses which do not exist. */
export const unknownKeys = (
  tests: readonly NamedTest[],
  of: Mutants = mutants,
): readonly Fault[] => [
  ...tests.flatMap(({ file, keys }) =>
    keys
      .filter((key) => !isKey(key))
      .map((key) => ({ file, reason: `a test names ${key}, which is no clause` })),
  ),
  ...Object.keys(of)
    .filter((key) => !isKey(key))
    .map((key) => ({ file: MUTANTS, reason: `${key} is no clause` })),
];

const isSaid = (key: string): boolean =>
  Object.entries(carried).some(([of, { by }]) => of === key && by !== 'record');

/** Finds clauses without a proof, in the groups where each needs one. */
export const unproved = (of: Mutants = mutants): readonly Fault[] =>
  [
    ...Object.entries(clauses)
      .filter(([key, { group }]) => PROVED_GROUPS.includes(group) && !isSaid(key))
      .map(([key]) => key),
    ...Object.keys(promises),
  ]
    .filter((key) => (of[key] ?? []).length === 0)
    .map((key) => ({ file: MUTANTS, reason: `${key} has no mutant: nothing proves it` }));

const whyNot = (why: () => string | undefined): string | undefined => {
  try {
    return why();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** Finds mutants without a valid proof for their present code and tests, and rows of mutants that no longer exist. */
export const stale = (known: Known, of: Mutants = mutants): readonly Fault[] => {
  const claims = claimsOf(of);
  const names = new Set(claims.map(({ key, mutant }) => `${key}: ${mutant.name}`));
  const gone = Object.entries(known.table)
    .flatMap(([key, rows]) => Object.keys(rows).map((name) => `${key}: ${name}`))
    .filter((name) => !names.has(name));
  return [
    ...claims.flatMap((claim) => {
      const why = whyNot(() => whyStale(claim, known));
      return why ? [`${claim.key}: ${claim.mutant.name} ${why}`] : [];
    }),
    ...gone.map((name) => `${name} is no mutant any more`),
  ].map((reason) => ({ file: TABLE, reason: `${reason}: npm run clauses -- --stale` }));
};

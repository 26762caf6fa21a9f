import type { Mutant, Read } from './mutant.ts';
import type { NamedTest } from './named-tests.ts';
import { hashOf, idOf, type Row, type Table } from './table.ts';

/** The mutants of each clause, as people maintain them. */
export type Mutants = Readonly<Record<string, readonly Mutant[]>>;

/** The claim that a test which names the clause kills the mutant. */
export interface Claim {
  readonly key: string;
  readonly mutant: Mutant;
}

export const claimsOf = (mutants: Mutants): readonly Claim[] =>
  Object.entries(mutants).flatMap(([key, all]) => all.map((mutant) => ({ key, mutant })));

/** The test rings that run without a cloud and without bundles; the proof runs the same. */
const IN_MEMORY = /^test\/(?:unit|packs|machines|simulation|defects)\//;

/** Tests that only read packs, and see no behaviour. */
const READ_PACKS = /^test\/packs\/(?:notices|packs|page|resolved|units)\.test\.ts$/;

/** The tests that may kill a mutant of this clause. */
export const killersOf = (key: string, tests: readonly NamedTest[]): readonly NamedTest[] =>
  tests.filter(
    ({ file, keys }) => keys.includes(key) && IN_MEMORY.test(file) && !READ_PACKS.test(file),
  );

const isUnchanged = ({ killedBy }: Row, tests: readonly NamedTest[]): boolean =>
  tests.some((test) => killedBy[idOf(test)] === hashOf(test.block.text));

/** The tests, the recorded proofs, and the files. */
export interface Known {
  readonly table: Table;
  readonly tests: readonly NamedTest[];
  readonly read: Read;
}

/** The reason why a claim must be proved anew; undefined if the recorded proof is still valid. */
export const whyStale = (
  { key, mutant }: Claim,
  { table, tests, read }: Known,
): string | undefined => {
  const row = table[key]?.[mutant.name];
  if (!row) return 'was never proved';
  if (row.target !== hashOf(mutant.target(read))) return 'changes something that has changed since';
  if (!isUnchanged(row, killersOf(key, tests)))
    return 'was killed by tests that have changed since';
  return undefined;
};

import type { Alterations } from '../altering/alterations.ts';

/** The text of a file, by its path in the repository. */
export type Read = (file: string) => string;

/** One scripted change of behaviour, which a test that names the clause must notice. */
export interface Mutant {
  /** The change in words, which is its name in the table; no two mutants of a clause have the same. */
  readonly name: string;
  readonly alters: Alterations;
  /**
   * Returns exactly the text of the repository that it changes: a change of that text makes the proof stale, and no
   * other change does.
   *
   * @throws {Error} where it is not there.
   */
  readonly target: (read: Read) => string;
}

import type { Alterations } from '../altering/alterations.ts';

/** The text of a file, by its path in the repository. */
export type Read = (file: string) => string;

/** One change of behaviour, made by a script, that a test which names the clause must notice. */
export interface Mutant {
  /** What it changes and how, in words: its name in the table, where no two may be the same. */
  readonly name: string;
  readonly alters: Alterations;
  /**
   * What of the repository it changes, and no more: whoever changes that has it proved anew, and nobody else.
   *
   * @throws {Error} where it is not there.
   */
  readonly target: (read: Read) => string;
}

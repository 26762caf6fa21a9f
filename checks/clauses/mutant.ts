import type { Alterations } from '../altering/alterations.ts';

/** The text of a file, by its path in the repository. */
export type Read = (file: string) => string;

/** One change of behaviour, made by a script, that a test which names the clause must notice. */
export interface Mutant {
  /** Its name in the table says what it changes and how; no two of a clause may have the same. */
  readonly name: string;
  readonly alters: Alterations;
  /**
   * The text of the repository that it changes, and no more: whoever changes that has it proved anew, and nobody else.
   *
   * @throws {Error} where it is not there.
   */
  readonly target: (read: Read) => string;
}

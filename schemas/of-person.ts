import type { Act } from './codes/act.ts';
import type { PersonState } from './codes/person-state.ts';

/**
 * What an outcome says of the persons it is towards: an act for their ledger, or a state from its `at` on.
 * Without either it only names them.
 */
export interface OfPerson {
  /** The act, or the field of the form that names it, or several. */
  readonly act?: Act | { readonly field: string };
  readonly state?: PersonState;
  /**
   * The persons: the duty’s subject, unless told. `whom` and `parents` are fields of the form, and where they are left
   * out it is the subject; `episode` are the parents of the episode in which the duty is owed.
   */
  readonly towards?: 'whom' | 'parents' | 'episode';
}

import type { Act } from './codes/act.ts';
import type { PersonState } from './codes/person-state.ts';

/**
 * The entry of an outcome in the ledgers of the persons towards whom it is: an act, or a state from its `at` on.
 * Without either it only names them.
 */
export interface OfPerson {
  /** The act, or the field of the form that names it, or several. */
  readonly act?: Act | { readonly field: string };
  readonly state?: PersonState;
  /**
   * The persons; by default the duty’s subject. `whom` and `parents` are fields of the form, and if such a field is
   * left out the subject is meant; `episode` means the parents of the episode in which the duty is owed.
   */
  readonly towards?: 'whom' | 'parents' | 'episode';
}

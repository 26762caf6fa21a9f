import type { Case } from '#domain/case/case';
import type { DutyCode } from '#schemas/duties/index';
import type { Duty } from './duty.ts';

/** A fact that makes duties pointless. */
export interface Rule {
  /** Said in the history as what ended the duty. */
  readonly name: string;
  /** Duty types that the rule may end; none named means all. */
  readonly of?: readonly (DutyCode | (string & {}))[];
  readonly holds: (duty: Duty, state: Case) => boolean;
}

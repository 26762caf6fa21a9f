import type { Post } from '#schemas/codes/post';
import type { DutyCode } from '#schemas/duties/index';
import type { MachineName } from '#schemas/machines';
import type { Mutant } from '../mutant.ts';
import { owedBy } from './duties.ts';
import { dutyOut } from './machines.ts';
import { notInForce } from './packs.ts';

interface Missed {
  /** The machines from which the mutants remove the duty, one at a time. */
  readonly outOf?: readonly MachineName[];
  /** Another body, which owes the duty instead. */
  readonly by?: Post;
  /** The packs in which the mutants put the duty out of force, one at a time. */
  readonly notIn?: readonly string[];
}

/** The usual mutants of a clause that a duty carries: nobody owes it, or another body does. */
export const ofDuty = (
  duty: DutyCode,
  { outOf = [], by, notIn = [] }: Missed,
): readonly Mutant[] => [
  ...outOf.map((machine) => dutyOut(machine, duty)),
  ...(by ? [owedBy(duty, by)] : []),
  ...notIn.map((pack) => notInForce(pack, duty)),
];

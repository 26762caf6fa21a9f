import type { Post } from '#schemas/codes/post';
import type { DutyCode } from '#schemas/duties/index';
import type { MachineName } from '#schemas/machines';
import type { Mutant } from '../mutant.ts';
import { owedBy } from './duties.ts';
import { dutyOut } from './machines.ts';
import { notInForce } from './packs.ts';

interface Missed {
  /** The machines out of which it is taken, one at a time. */
  readonly outOf?: readonly MachineName[];
  /** Another body, which owes it instead. */
  readonly by?: Post;
  /** The packs of which each in turn does not have it in force. */
  readonly notIn?: readonly string[];
}

/** The usual mutants of a clause that a duty carries: nobody comes to owe it, or another body does. */
export const ofDuty = (
  duty: DutyCode,
  { outOf = [], by, notIn = [] }: Missed,
): readonly Mutant[] => [
  ...outOf.map((machine) => dutyOut(machine, duty)),
  ...(by ? [owedBy(duty, by)] : []),
  ...notIn.map((pack) => notInForce(pack, duty)),
];

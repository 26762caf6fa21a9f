import type { EmergencySituation } from './codes/emergency-situation.ts';
import type { Parent } from './codes/parent.ts';
import type { DutyCode } from './duties/index.ts';
import type { Label } from './label.ts';

/** What a machine is, beside the order of its duties, which stands in its file. */
export interface Machine {
  readonly title: Label;
  /** A child’s file carries it, and no case. */
  readonly ofFile?: true;
  /** Later events may belong to its latest episode although that has ended: the state keeps that one. */
  readonly goesOn?: true;
  /** The duties that its first states open: the transaction that starts an episode opens them. */
  readonly first: readonly DutyCode[];
  /** It is started where the policy has one of these; of `first`, where none is named. */
  readonly startedFor?: readonly DutyCode[];
  /** An officer begins it by opening one of its first duties, towards one person: each person has an episode. */
  readonly begunByHand?: true;
  /** Nothing is owed in it towards these, whom the police may have named beside the guardians. */
  readonly notTowards?: readonly Parent[];
  /** The situations that start it: to record one of them is to start it. */
  readonly startedBy?: readonly EmergencySituation[];
}

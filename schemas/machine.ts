import type { EmergencySituation } from './codes/emergency-situation.ts';
import type { Parent } from './codes/parent.ts';
import type { DutyCode } from './duties/index.ts';
import type { Label } from './label.ts';

/** The properties of a machine beside the order of its duties, which its file has. */
export interface Machine {
  readonly title: Label;
  /** Carried by a child’s file, and not by a case. */
  readonly ofFile?: true;
  /** Later events may belong to its latest episode even after that has ended, so the state keeps that one. */
  readonly goesOn?: true;
  /** The duties that its first states open: the transaction that starts an episode opens them. */
  readonly first: readonly DutyCode[];
  /** It is started if the policy has one of these duties in force; by default one of `first`. */
  readonly startedFor?: readonly DutyCode[];
  /** An officer begins it by opening one of its first duties towards one person; each person gets an episode. */
  readonly begunByHand?: true;
  /** Persons towards whom it has no duties, though the police may name them beside the guardians. */
  readonly notTowards?: readonly Parent[];
  /** It stays where it runs when its case is handed over: what is done about an offence belongs to the place of the offence. */
  readonly staysWhenMoved?: true;
  /** The situations that start it when they are recorded. */
  readonly startedBy?: readonly EmergencySituation[];
}

import type { Alert } from '#domain/alerts/alert';
import type { Office, Officer } from '#domain/directory/records';
import type { Successors } from '#domain/directory/successions';
import type { Duty } from '#domain/duty/duty';
import type { Post } from '#schemas/codes/post';
import type { RegisterPart } from '#schemas/codes/register-part';
import type { DivisionCode, OfficeId } from '#schemas/ids';
import type { SeenRegister } from './register-sight.ts';

/**
 * The caller: an officer of the directory, a machine client with scopes, or an administrator of the whole deployment.
 */
export interface Who {
  readonly officer?: Officer | undefined;
  readonly scopes: readonly string[];
  /** The successor of each closed office. */
  readonly successors?: Successors | undefined;
  readonly isDeploymentAdministrator: boolean;
}

interface Carer {
  readonly office?: OfficeId | undefined;
  readonly delegated?: { readonly office?: OfficeId | undefined } | undefined;
}

/** The parts of a case that decide who may see it. */
export interface SeenCase {
  readonly division: DivisionCode;
  /** The other divisions in which something is or was owed. */
  readonly alsoIn?: readonly DivisionCode[] | undefined;
  /** The offices that owe or owed a duty in it. */
  readonly offices: readonly OfficeId[];
  /** Officers and offices that may not see it. */
  readonly barred: readonly string[];
  readonly custody?: Carer | undefined;
  /** For each post, the office that has taken over its duties in the case. */
  readonly taken?: Partial<Record<Post, OfficeId>> | undefined;
  readonly takenAt?: Record<string, Partial<Record<Post, OfficeId>>> | undefined;
  /** The child's entry in the register, on a file that has one. */
  readonly register?: SeenRegister | undefined;
}

/** The things that the caller asks for, as far as they were found. */
export interface What {
  readonly case?: SeenCase | undefined;
  readonly duty?: Duty | undefined;
  readonly office?: Office | undefined;
  readonly alert?: Alert | undefined;
  /** Several alerts at once, all of which must exist. */
  readonly alerts?: readonly Alert[] | undefined;
  /** Whether the query is about the caller's own office. */
  readonly own?: boolean | undefined;
  /** The division of the directory entry that is asked for. */
  readonly division?: DivisionCode | undefined;
  /** The parts of a child's file that the caller wants to write. */
  readonly parts?: readonly RegisterPart[] | undefined;
}

/** `hidden`: the caller is not even told whether it exists. */
export type Verdict = 'allowed' | 'forbidden' | 'hidden';

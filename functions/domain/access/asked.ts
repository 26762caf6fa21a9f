import type { Alert } from '#domain/alerts/alert';
import type { Office, Officer } from '#domain/directory/records';
import type { Successors } from '#domain/directory/successions';
import type { Duty } from '#domain/duty/duty';
import type { Post } from '#schemas/codes/post';
import type { DivisionCode, OfficeId } from '#schemas/ids';

/** Who asks: an officer of the directory, a machine client with scopes, or an administrator of the whole deployment. */
export interface Who {
  readonly officer?: Officer | undefined;
  readonly scopes: readonly string[];
  /** Who has followed which closed office. */
  readonly successors?: Successors | undefined;
  readonly isDeploymentAdministrator: boolean;
}

interface Carer {
  readonly office?: OfficeId | undefined;
  readonly delegated?: { readonly office?: OfficeId | undefined } | undefined;
}

/** What decides who sees a case. */
export interface SeenCase {
  readonly division: DivisionCode;
  /** That owe or owed something in it. */
  readonly offices: readonly OfficeId[];
  /** Officers and offices that may not see it. */
  readonly barred: readonly string[];
  readonly custody?: Carer | undefined;
  /** The office that has taken over the duties of a post. */
  readonly taken?: Readonly<Partial<Record<Post, OfficeId>>> | undefined;
}

/** What is asked for, as far as it was found. */
export interface What {
  readonly case?: SeenCase | undefined;
  readonly duty?: Duty | undefined;
  readonly office?: Office | undefined;
  readonly alert?: Alert | undefined;
  /** Several alerts at once; none of them may be missing. */
  readonly alerts?: readonly Alert[] | undefined;
  /** It is asked of the caller's own office. */
  readonly own?: boolean | undefined;
  /** Of the directory. */
  readonly division?: DivisionCode | undefined;
}

/** `hidden`: whether it exists is not told either. */
export type Verdict = 'allowed' | 'forbidden' | 'hidden';

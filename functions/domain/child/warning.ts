import type { Misunderstood } from '#domain/input/understand';
import type { ChildWarning } from '#schemas/child-identity';

/** A warning of what is said of a child, by a code that stays. */
export interface Warning extends Misunderstood {
  readonly code: ChildWarning;
}

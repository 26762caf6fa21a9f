import type { Misunderstood } from '#domain/input/understand';
import type { ChildWarning } from '#schemas/child-identity';

/** A warning about a statement on a child, with a stable code. */
export interface Warning extends Misunderstood {
  readonly code: ChildWarning;
}

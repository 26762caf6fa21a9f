import type { DueIndex, Store } from '#domain/ports';

/** A table of its own for each test. */
export interface Table {
  readonly store: Store;
  readonly due: DueIndex;
}

const WRITE_BYTES = 1024;

const unitsOf = (bytes: number): number => Math.max(1, Math.ceil(bytes / WRITE_BYTES));

/** In a transaction each item is written twice: prepared and committed. */
export const itemUnits = (before: number, after: number, inTransaction: boolean): number =>
  unitsOf(Math.max(before, after)) * (inTransaction ? 2 : 1);

/** The entry that an index keeps of an item: its key, its size, and a text that changes with it. */
export interface Entry {
  readonly key: string;
  readonly size: number;
  readonly content: string;
}

/** An index is written only if its entry changes; an entry that moves is deleted and put. */
export const indexUnits = (before: Entry | undefined, after: Entry | undefined): number => {
  if (!before || !after) return before || after ? unitsOf(before?.size ?? after?.size ?? 0) : 0;
  if (before.key !== after.key) return unitsOf(before.size) + unitsOf(after.size);
  if (before.content === after.content) return 0;
  return unitsOf(Math.max(before.size, after.size));
};

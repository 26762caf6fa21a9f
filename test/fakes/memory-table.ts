import { type Item, itemOf, storedKey } from '#adapters/dynamo/item';
import { WriteConflict } from '#domain/errors';
import type { Expectation, Seal, Write } from '#domain/record';
import { type Attribute, memoryIndex } from './memory-index.ts';
import { shuffled } from './shuffled.ts';

/** The limits of one DynamoDB transaction. */
const MOST_WRITES = 100;
const MOST_BYTES = 400 * 1024;

/** A request that the table would refuse whatever its contents: our fault, and not a caller's. */
class ValidationException extends Error {
  override readonly name = 'ValidationException';
}

/** The items of a table, by key. */
export interface MemoryTable {
  readonly items: ReadonlyMap<string, Item>;
  /** The items with this value of an attribute, in no particular order. */
  readonly having: (attribute: Attribute, value: string) => readonly Item[];
  /** The sealed items of the reporters' own table, by key. */
  readonly reporters: ReadonlyMap<string, string>;
  /** Writes everything or nothing. */
  readonly transact: (writes: readonly Write[]) => void;
}

export const pathOf = ({ pk, sk }: { readonly pk: string; readonly sk: string }): string =>
  `${pk}|${sk}`;

const UNDER = 'under:';

/** A reporter's item as text: the sealed content, or the act under which it is sealed. */
export const sealedText = ({ sealed }: Seal): string =>
  typeof sealed === 'string' ? sealed : `${UNDER}${sealed.under}`;

/** The act under which a reporter is sealed, if it is one. */
export const actIn = (text: string): string | undefined =>
  text.startsWith(UNDER) ? text.slice(UNDER.length) : undefined;

const texts = new WeakMap<Item, string>();

/** An item as it is stored; it is serialised once, because a stored item never changes. */
export const textOf = (item: Item): string => texts.get(item) ?? JSON.stringify(item);

/** An item as it is read back: a copy without undefined values, with the keys of its maps in another order. */
const kept = (item: Item, order: number): Item => {
  const text = JSON.stringify(item);
  if (text.length > MOST_BYTES / 3 && Buffer.byteLength(text) > MOST_BYTES)
    throw new ValidationException('too large');
  const stored: Item = JSON.parse(text);
  const back: Item = { ...stored, value: shuffled(stored.value, order) };
  texts.set(back, text);
  return back;
};

const isAsExpected = (found: Item | undefined, expect: Expectation | undefined): boolean => {
  if (expect === undefined) return true;
  return expect === 'absent' ? found === undefined : found?.version === expect;
};

const refuseWrong = (paths: readonly string[], writes: readonly Write[]): void => {
  if (writes.length === 0) throw new ValidationException('a transaction has a write at least');
  if (writes.length > MOST_WRITES) throw new ValidationException(`${writes.length} writes`);
  if (new Set(paths).size < paths.length) throw new ValidationException('one item twice');
};

/** @param order - selects the order in which the keys of stored maps are returned */
export const memoryTable = (shards: number, order = 0) => {
  const items = new Map<string, Item>();
  const reporters = new Map<string, string>();
  const index = memoryIndex();

  const pathOfWrite = (write: Write): string =>
    write.kind === 'seal' ? `reporters|${pathOf(write.key)}` : pathOf(storedKey(write.key, shards));

  const holds = (write: Write, path: string): boolean => {
    if (write.kind === 'seal') return !reporters.has(path);
    return write.kind === 'delete' || isAsExpected(items.get(path), write.expect);
  };

  /** Replaces an item, or removes it, without any condition. */
  const place = (path: string, item: Item | undefined): void => {
    const before = items.get(path);
    if (before) index.remove(path, before);
    if (!item) return void items.delete(path);
    items.set(path, item);
    index.add(path, item);
  };

  const apply = (write: Write, path: string, item: Item | undefined): void => {
    if (write.kind === 'seal') reporters.set(path, sealedText(write));
    else place(path, item);
  };

  const transact = (writes: readonly Write[]): void => {
    const paths = writes.map(pathOfWrite);
    refuseWrong(paths, writes);
    const failed = writes.filter((write, index) => !holds(write, paths[index] ?? ''));
    const names = failed.map((write) => (write.kind === 'seal' ? 'reporter' : write.name));
    const stored = writes.map((write) =>
      write.kind === 'put' ? kept(itemOf(write, shards), order) : undefined,
    );
    if (names.length > 0) throw new WriteConflict(names);
    for (const [index, write] of writes.entries()) apply(write, paths[index] ?? '', stored[index]);
  };

  return {
    ...({ items, having: index.having, reporters, transact } satisfies MemoryTable),
    place,
    placeSealed: (path: string, sealed: string): void => void reporters.set(path, sealed),
  };
};

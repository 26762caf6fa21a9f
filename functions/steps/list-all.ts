import type { Store } from '#domain/ports';
import type { Key, Ref } from '#domain/record';

/** All records of one partition whose sort key has this beginning; for lists that a case bounds. */
export const listAll = async <T>(
  store: Pick<Store, 'list'>,
  type: Pick<Ref<T>['type'], 'schema'>,
  of: Key,
): Promise<readonly T[]> => {
  const all: T[] = [];
  let after: string | undefined;
  do {
    const { items, next } = await store.list(type, of, { limit: 100, ...(after && { after }) });
    all.push(...items);
    after = next;
  } while (after);
  return all;
};

import type { Ref } from '#domain/record';
import type { ApiPorts } from '#domain/world';

const READ_AT_ONCE = 100;

/** Reads the records of a long list, a hundred at once; missing ones are left out. */
export const loadAll = async <T>(
  { store }: Pick<ApiPorts, 'store'>,
  refs: readonly Ref<T>[],
): Promise<readonly T[]> => {
  const found: T[] = [];
  for (let from = 0; from < refs.length; from += READ_AT_ONCE) {
    const [{ page }] = await store.load({ page: refs.slice(from, from + READ_AT_ONCE) });
    found.push(...page);
  }
  return found;
};

import type { Page, PageRequest } from '#domain/ports';

/** All items of a list, read page by page. */
export const everything = async <T>(
  list: (page: PageRequest) => Promise<Page<T>>,
  limit: number,
): Promise<readonly T[]> => {
  const all: T[] = [];
  let after: string | undefined;
  do {
    const { items, next } = await list({ limit, ...(after && { after }) });
    all.push(...items);
    after = next;
  } while (after);
  return all;
};

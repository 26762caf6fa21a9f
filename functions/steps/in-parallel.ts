/**
 * Does the work for each item, for a limited number of them at the same time.
 *
 * An item that fails does not stop the work that has begun; the first error is thrown once that work has ended, so that
 * nothing runs on after the caller has been answered.
 *
 * @returns the results, in the order of the items
 */
export const inParallel = async <T, R>(
  most: number,
  items: Iterable<T>,
  work: (item: T) => Promise<R>,
): Promise<R[]> => {
  const results: R[] = [];
  const left = [...items].entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of left) results[index] = await work(item);
  };
  const ended = await Promise.allSettled(Array.from({ length: most }, worker));
  for (const each of ended) if (each.status === 'rejected') throw each.reason;
  return results;
};

import type { Callers } from '#domain/callers';

/** Counts calls in memory; with `faults.down` it fails. */
export const memoryCallers = () => {
  const counts = new Map<string, number>();
  const faults = { down: false };
  const callers: Callers = {
    count: async (caller, window) => {
      if (faults.down) throw new Error('the counter is away');
      const key = `${caller}|${window}`;
      const calls = (counts.get(key) ?? 0) + 1;
      counts.set(key, calls);
      return calls;
    },
  };
  return { ...callers, counts, faults };
};

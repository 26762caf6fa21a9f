import type { Readings } from '#domain/access/reading';
import { Reading, type Shown } from '#domain/access/reading';

/** The in-memory access log; with `faults.down` nothing can be recorded. */
export const memoryReadings = () => {
  const kept = new Map<string, Reading>();
  const faults = { down: false };

  const counted = (before: Reading | undefined, { parts }: Shown): Reading['shown'] => {
    const shown = { ...before?.shown };
    for (const part of parts) shown[part] = (shown[part] ?? 0) + 1;
    return shown;
  };

  const readings: Readings = {
    note: async (shown) => {
      if (faults.down) throw new Error('the access log is away');
      const { parts: _parts, ...reading } = shown;
      const key = `${reading.of}|${reading.quarter}#${reading.by}`;
      kept.set(key, Reading.parse({ ...reading, shown: counted(kept.get(key), shown) }));
    },
    list: async (of, { limit, after }) => {
      const keys = [...kept.keys()].filter((key) => key.startsWith(`${of}|`));
      const left = keys
        .toSorted()
        .toReversed()
        .filter((key) => !after || key < after);
      const page = left.slice(0, limit);
      const items = page.flatMap((key) => kept.get(key) ?? []);
      const next = page.length === limit ? page.at(-1) : undefined;
      return { items, ...(next && { next }) };
    },
  };
  return { ...readings, kept, faults };
};

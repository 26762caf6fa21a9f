import type { Meter } from '#domain/world';
import type { MetricName } from '#schemas/metrics';

/** Keeps what was counted and noted. */
export const memoryMeter = () => {
  const counted: { metric: MetricName; value: number }[] = [];
  const notes: { code: string; ids: Readonly<Record<string, string | number>> }[] = [];
  const meter: Meter = {
    count: (metric, value = 1) => {
      counted.push({ metric, value });
    },
    note: (code, ids) => {
      notes.push({ code, ids });
    },
  };
  const total = (metric: MetricName): number =>
    counted.filter((each) => each.metric === metric).reduce((sum, { value }) => sum + value, 0);
  return { ...meter, counted, notes, total };
};

export type MemoryMeter = ReturnType<typeof memoryMeter>;

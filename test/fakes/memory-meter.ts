import type { Ids, Meter } from '#domain/world';
import type { MetricBy, MetricName } from '#schemas/metrics';

interface Counted {
  readonly metric: MetricName;
  readonly value: number;
  readonly by?: MetricBy;
}

interface Note {
  readonly code: string;
  readonly ids: Ids;
}

/** Keeps everything that was counted and logged. */
export const memoryMeter = () => {
  const counted: Counted[] = [];
  const notes: Note[] = [];
  const failures: Note[] = [];
  const meterAbout = (about: Ids): Meter => ({
    count: (metric, value = 1, by = undefined) => {
      counted.push({ metric, value, ...(by && { by }) });
    },
    note: (code, ids) => {
      notes.push({ code, ids: { ...about, ...ids } });
    },
    failed: (code, error, ids) => {
      const cause = error instanceof Error ? error.name : 'not an error';
      failures.push({ code, ids: { ...about, ...ids, cause } });
    },
    about: (ids) => meterAbout({ ...about, ...ids }),
  });
  const total = (metric: MetricName): number =>
    counted.filter((each) => each.metric === metric).reduce((sum, { value }) => sum + value, 0);
  return { ...meterAbout({}), counted, notes, failures, total };
};

export type MemoryMeter = ReturnType<typeof memoryMeter>;

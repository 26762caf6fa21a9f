import type { Ratio, Unit } from '../ratio.ts';

const whole = new Set<Unit>(['read units', 'write units', 'requests', 'bytes', 'texts']);

/** A quantity with its unit: `12.3 ms`, `64 write units`. */
export const quantity = (value: number, unit: Unit): string => {
  const digits = whole.has(unit) ? 1 : unit === 'USD' ? 2 : value < 100 ? 1 : 0;
  return `${Number(value.toFixed(digits)).toLocaleString('en-US')} ${unit}`;
};

/** `1.04 (1.01–1.09)`: the median, and the quartiles where there is more than one repetition. */
export const spread = ({ median, low, high, repetitions }: Ratio): string =>
  repetitions > 1
    ? `${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`
    : median.toFixed(2);

/** The verdict, which is what a reader looks for first. */
export const verdict = ({ met, isBad }: Ratio): string => {
  if (isBad) return met ? 'fails, as it ought to' : 'passes, and ought not to';
  return met ? 'met' : 'MISSED';
};

export const goalOf = ({ goal }: Ratio): string => `≤ ${goal}`;

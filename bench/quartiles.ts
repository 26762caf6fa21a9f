export interface Quartiles {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** The value at a share of the list, interpolated between two values. */
const at = (sorted: readonly number[], share: number): number => {
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return below + (above - below) * (place - Math.floor(place));
};

/** The median, and the quartiles around it. */
export const quartilesOf = (values: readonly number[]): Quartiles => {
  const sorted = values.toSorted((a, b) => a - b);
  return { low: at(sorted, 0.25), median: at(sorted, 0.5), high: at(sorted, 0.75) };
};

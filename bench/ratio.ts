import { quartilesOf } from './quartiles.ts';

/** The unit of the two compared things: both from one clock, or one count. */
export type Unit =
  | 'ms'
  | 'µs'
  | 'read units'
  | 'write units'
  | 'requests'
  | 'bytes'
  | 'USD'
  | 'texts';

/** One thing divided by another, and the goal for the ratio. */
export interface Ratio {
  readonly name: string;
  readonly unit: Unit;
  /** Medians. */
  readonly above: number;
  readonly below: number;
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly repetitions: number;
  readonly goal: number;
  readonly met: boolean;
  /** A deliberately bad way, which must fail: that is its goal. */
  readonly isBad?: true;
}

export interface Compared {
  readonly name: string;
  readonly unit: Unit;
  readonly goal: number;
  /** One value per repetition, in order of time. */
  readonly above: readonly number[];
  readonly below: readonly number[];
  readonly isBad?: true;
}

const over = (above: number, below: number): number =>
  below === 0 ? Number(above > 0) : above / below;

/** The median of the ratios of each pair: a disturbance that meets both halves hardly changes their ratio. */
export const ratioOf = ({ name, unit, goal, above, below, isBad }: Compared): Ratio => {
  const { low, median, high } = quartilesOf(
    above.map((each, index) => over(each, below[index] ?? 0)),
  );
  return {
    name,
    unit,
    above: quartilesOf(above).median,
    below: quartilesOf(below).median,
    median,
    low,
    high,
    repetitions: above.length,
    goal,
    met: isBad ? median > goal : median <= goal,
    ...(isBad && { isBad }),
  };
};

/** A count is the same each time, so that one repetition is enough. */
export const countedRatio = (
  compared: Omit<Compared, 'above' | 'below'>,
  above: number,
  below: number,
) => ratioOf({ ...compared, above: [above], below: [below] });

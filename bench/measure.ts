import type { Ratio } from './ratio.ts';

/** The size of a run: the full one, or just enough to see that it works. */
export interface Size {
  readonly repetitions: number;
  /** Warm requests in a block. */
  readonly block: number;
  /** The smallest, a middle, and the largest number of stored cases. */
  readonly stored: readonly [few: number, some: number, many: number];
  /** Cases in DynamoDB Local: few and many. */
  readonly loaded: readonly [few: number, many: number];
  readonly events: readonly [few: number, many: number];
}

export const full: Size = {
  repetitions: 21,
  block: 100,
  stored: [1_000, 100_000, 1_000_000],
  loaded: [1_000, 1_000_000],
  events: [10, 2_000],
};

export const small: Size = {
  repetitions: 5,
  block: 20,
  stored: [1_000, 5_000, 20_000],
  loaded: [500, 5_000],
  events: [10, 200],
};

/** The results of one measure. */
export interface Findings {
  readonly ratios: readonly Ratio[];
  /** Further remarks for the reader, one line each. */
  readonly notes: readonly string[];
}

/** One thing that is measured. */
export interface Measure {
  /** The name that `--only` takes. */
  readonly name: string;
  readonly title: string;
  readonly run: (size: Size) => Promise<Findings>;
}

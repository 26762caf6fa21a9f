/** The source of every decision of a run, so that the same decisions give the same run. */
export interface Choices {
  /** Returns a whole number from 0 and below `n`; 0 is the tamest. */
  readonly below: (n: number) => number;
  /** The decisions so far. */
  readonly taken: readonly number[];
  /** The order in which the run's table returns the keys of its maps. */
  readonly order: number;
}

const keeping = (next: (n: number) => number, order = 0): Choices => {
  const taken: number[] = [];
  const below = (n: number): number => {
    const choice = next(n);
    taken.push(choice);
    return choice;
  };
  return { below, taken, order };
};

/** Decisions from a seed, by mulberry32: small, fast, and the same on every machine. */
export const seeded = (seed: number): Choices => {
  let state = seed >>> 0;
  return keeping((n) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % n;
  }, seed);
};

/** The decisions of an earlier run, followed by the tamest ones. */
export const replayed = (decisions: readonly number[]): Choices => {
  let next = 0;
  return keeping((n) => {
    const decision = decisions[next] ?? 0;
    next += 1;
    return decision % n;
  });
};

export const pick = <T>(choices: Choices, list: readonly T[]): T | undefined =>
  list.length === 0 ? undefined : list[choices.below(list.length)];

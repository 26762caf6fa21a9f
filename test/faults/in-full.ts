/** `npm run faults` plays every path; `npm test` the shortest. */
export const isInFull = process.env.HELI_FAULTS === 'all';

/** The whole of a list in `npm run faults`, and its first so many in `npm test`. */
export const asTimeAllows = <T>(all: readonly T[], few: number): readonly T[] =>
  isInFull ? all : all.slice(0, few);

/** `npm run test:all` plays everything; `npm test` plays representatives, and of the rest one part in turn. */
export const isInFull = process.env.HELI_TESTS === 'all';

/** The number that decides the turn: the number of the day, or a given one; `vitest.config.ts` sets it. */
const seed = Number(process.env.HELI_SEED ?? 0);

/** Whether a place of a list is in the part whose turn it is; in full every place is. */
export const isItsTurn = (place: number, parts: number): boolean =>
  isInFull || place % parts === seed % parts;

/** One of this many parts of a list; after as many days each part has had its turn. */
export const inTurn = <T>(list: readonly T[], parts: number): readonly T[] =>
  list.filter((_, place) => isItsTurn(place, parts));

import { once } from './once.ts';

/**
 * A record whose values are made when they are first asked for: a cold start pays for what its
 * first request uses, and for nothing else.
 */
export const lazily = <T>(
  makers: Readonly<Record<string, () => T>>,
): Readonly<Record<string, T>> => {
  const getters = Object.entries(makers).map(([name, make]) => [
    name,
    { enumerable: true, get: once(make) },
  ]);
  return Object.defineProperties({}, Object.fromEntries(getters));
};

import { once } from './once.ts';

/**
 * A record whose values are made when they are first used, so that a cold start pays only for what its first request
 * uses.
 */
export const lazily = <K extends string, T>(
  makers: Readonly<Record<K, () => T>>,
): Readonly<Record<K, T>> => {
  const getters = Object.entries<() => T>(makers).map(([name, make]) => [
    name,
    { enumerable: true, get: once(make) },
  ]);
  return Object.defineProperties(Object.create(null), Object.fromEntries(getters));
};

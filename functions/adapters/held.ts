export interface Bounds {
  /** Of more than so many, those that were asked for longest ago go first. */
  readonly most: number;
  /** None is held for longer, counted from when it was asked for first. */
  readonly ms: number;
  readonly now: () => number;
}

interface Entry<T> {
  readonly value: Promise<T>;
  readonly until: number;
}

/** Keeps values that are dear to make, by name, for a while. */
export interface Held<T> {
  /** All who ask while it is made share it; a failure is not held. */
  readonly get: (name: string, make: () => Promise<T>) => Promise<T>;
  /** Makes anew a value of `get` that has proved stale, once for all who saw it. */
  readonly renew: (name: string, seen: Promise<T>, make: () => Promise<T>) => Promise<T>;
}

/** Holds so many values at most, and each for so long at most; the next who asks has it made again. */
export const held = <T>({ most, ms, now }: Bounds): Held<T> => {
  /** In the order in which they were asked for. */
  const entries = new Map<string, Entry<T>>();

  const standing = (name: string): Entry<T> | undefined => {
    const entry = entries.get(name);
    return entry && entry.until > now() ? entry : undefined;
  };

  /** No timer wakes a function that sleeps: an old value goes when a new one comes. */
  const tidy = (): void => {
    for (const name of entries.keys()) if (!standing(name)) entries.delete(name);
    for (const name of entries.keys()) {
      if (entries.size <= most) return;
      entries.delete(name);
    }
  };

  const add = (name: string, make: () => Promise<T>): Promise<T> => {
    const entry = { value: make(), until: now() + ms };
    entries.delete(name);
    entries.set(name, entry);
    entry.value.catch(() => {
      if (entries.get(name) === entry) entries.delete(name);
    });
    tidy();
    return entry.value;
  };

  return {
    get: (name, make) => {
      const entry = standing(name);
      if (!entry) return add(name, make);
      entries.delete(name);
      entries.set(name, entry);
      return entry.value;
    },
    renew: (name, seen, make) => {
      const entry = standing(name);
      return entry && entry.value !== seen ? entry.value : add(name, make);
    },
  };
};

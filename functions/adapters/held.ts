export interface Bounds {
  /** The largest number of values held; beyond it, those asked for longest ago are dropped first. */
  readonly most: number;
  /** How long a value is held, in milliseconds since it was first asked for. */
  readonly ms: number;
  readonly now: () => number;
}

interface Entry<T> {
  readonly value: Promise<T>;
  readonly until: number;
}

/** Keeps values that are expensive to make, by name, for a while. */
export interface Held<T> {
  /** Everybody who asks while the value is being made shares it; a failure is not held. */
  readonly get: (name: string, make: () => Promise<T>) => Promise<T>;
  /** Makes a value of `get` again that has proved stale, once for everybody who saw it. */
  readonly renew: (name: string, seen: Promise<T>, make: () => Promise<T>) => Promise<T>;
}

/** Holds a limited number of values, each for a limited time; the next request for a dropped value makes it again. */
export const held = <T>({ most, ms, now }: Bounds): Held<T> => {
  /** In the order of the requests. */
  const entries = new Map<string, Entry<T>>();

  const standing = (name: string): Entry<T> | undefined => {
    const entry = entries.get(name);
    return entry && entry.until > now() ? entry : undefined;
  };

  /** Drops old values when a new one comes: a sleeping function has no timer. */
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

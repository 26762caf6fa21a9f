import { createSecretKey, type KeyObject } from 'node:crypto';
import { type CountyKey, countyKeyRecord, countyKeysOf } from '#domain/county-key';
import { WriteConflict } from '#domain/errors';
import type { Store } from '#domain/ports';
import { put } from '#domain/record';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import { held } from '../held.ts';
import { boundTo, closeUnder, openUnder } from './cipher.ts';
import type { DataKeys } from './keys.ts';

/** All versions of a county's key, decrypted: version 1 first, the present one last. */
interface Ring {
  readonly keys: readonly KeyObject[];
  readonly madeAt: number;
}

interface Versioned {
  readonly key: KeyObject;
  readonly version: number;
}

export interface RingSources {
  readonly keys: DataKeys;
  readonly store: Pick<Store, 'list' | 'write'>;
  readonly now: () => number;
}

/** Large enough for a page of a hundred files, each of another county. */
const BOUNDS = { most: 100, ms: 300_000 };
const YEAR_MS = 365 * 86_400_000;
const NONE: Ring = { keys: [], madeAt: Number.NEGATIVE_INFINITY };

const contextOf = (county: string) => ({ purpose: 'files', county });
const bindingOf = (county: string, index: number) =>
  boundTo('heli/county-key/1', county, index + 1);

const newestOf = ({ keys }: Ring): Versioned => {
  const key = keys.at(-1);
  if (!key) throw new Error('a county has a key once one was made');
  return { key, version: keys.length };
};

/** Whether the next version is due. */
const isOldAt = ({ madeAt }: Ring, now: number): boolean => madeAt + YEAR_MS <= now;

const openRing = async ({ keys, store }: RingSources, county: string): Promise<Ring> => {
  const newest = { limit: 1, newest: true } as const;
  const { items } = await store.list(countyKeyRecord, countyKeysOf(county), newest);
  const [found] = items;
  if (!found) return NONE;
  const present = await keys.open(found.encrypted, contextOf(county));
  const former = found.former.map((wrapped, index) =>
    createSecretKey(openUnder(present, wrapped, bindingOf(county, index))),
  );
  return { keys: [...former, present], madeAt: millisecondsOf(found.madeAt) };
};

/** Makes the next version. If two processes do so at once, the second uses the version of the first. */
const nextRing = async (sources: RingSources, county: string, ring: Ring): Promise<Ring> => {
  const { keys, store, now } = sources;
  const { plain, encrypted } = await keys.make(contextOf(county));
  const former = ring.keys.map((key, index) =>
    closeUnder(plain, key.export(), bindingOf(county, index)),
  );
  const madeAt = instantAt(now());
  const made: CountyKey = { county, version: ring.keys.length + 1, encrypted, former, madeAt };
  try {
    await store.write([put(countyKeyRecord, made, 'absent')]);
    return { keys: [...ring.keys, plain], madeAt: millisecondsOf(madeAt) };
  } catch (error) {
    const theirs = error instanceof WriteConflict ? await openRing(sources, county) : NONE;
    if (isOldAt(theirs, now())) throw error;
    return theirs;
  }
};

/**
 * The keys of counties: one call to the key service decrypts all versions of one county, and they are held for minutes.
 */
export const countyRings = (sources: RingSources) => {
  const { now } = sources;
  const rings = held<Ring>({ ...BOUNDS, now });

  return {
    /** Returns the key that seals now, and makes one if there is none or the last is a year old. */
    present: async (county: string): Promise<Versioned> => {
      const seen = rings.get(county, () => openRing(sources, county));
      const ring = await seen;
      const fresh = isOldAt(ring, now())
        ? await rings.renew(county, seen, () => nextRing(sources, county, ring))
        : ring;
      return newestOf(fresh);
    },
    /** Returns one version; if it is newer than the held ones, the keys are read again. */
    at: async (county: string, version: number): Promise<KeyObject | undefined> => {
      const seen = rings.get(county, () => openRing(sources, county));
      const known = (await seen).keys[version - 1];
      if (known) return known;
      const { keys: again } = await rings.renew(county, seen, () => openRing(sources, county));
      return again[version - 1];
    },
  };
};

import type { KeyObject } from 'node:crypto';
import type { Envelope } from '#domain/ports';
import { held } from '../held.ts';
import { sealUnder, unsealUnder } from './cipher.ts';
import type { DataKey, DataKeys } from './keys.ts';

/** How long one data key is used, so that a burst of reports takes one call to the key service. */
const DATA_KEY_MS = 300_000;

/** Enough for a page of history: it has fifty events, each perhaps under a key of its own. */
const MOST_OPENED = 200;

/** The purpose of a data key; the key service decrypts the key for no other. */
type Purpose = 'personal' | 'birthdays';

/**
 * Envelope encryption: each content is encrypted under AES-256-GCM with a data key of KMS, and the encrypted data
 * key is kept with it.
 */
export const envelope = (
  data: DataKeys,
  purpose: Purpose,
  now: () => number = Date.now,
): Envelope => {
  const context = { purpose };
  const present = held<DataKey>({ most: 1, ms: DATA_KEY_MS, now });
  const opened = held<KeyObject>({ most: MOST_OPENED, ms: DATA_KEY_MS, now });
  return {
    seal: async (content) => {
      const { plain, encrypted } = await present.get('present', () => data.make(context));
      return `${encrypted}.${sealUnder(plain, content)}`;
    },
    unseal: async (sealed) => {
      const end = sealed.indexOf('.');
      if (end < 0) throw new Error('a sealed content has four parts');
      const encrypted = sealed.slice(0, end);
      const key = await opened.get(encrypted, () => data.open(encrypted, context));
      return unsealUnder(key, sealed.slice(end + 1));
    },
  };
};

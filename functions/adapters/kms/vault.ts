import { createHmac, type KeyObject } from 'node:crypto';
import type { KMSClient } from '@aws-sdk/client-kms';
import type { Vault } from '#domain/ports';
import { held } from '../held.ts';
import { sealUnder, unsealUnder } from './cipher.ts';
import { type DataKey, dataKeys, derivedSecret } from './keys.ts';

const CONTEXT = { purpose: 'personal' };

/** A data key is used for so long, so that a burst of reports is one call to the key service. */
const DATA_KEY_MS = 300_000;

/** A page of history has fifty events, each perhaps under a key of its own. */
const MOST_OPENED = 200;

/**
 * Envelope encryption: each content is encrypted under AES-256-GCM with a data key of KMS, and the encrypted data
 * key is kept with it. Pseudonyms are HMACs under a secret that KMS derives and that is never stored.
 */
export const kmsVault = (
  client: KMSClient,
  keys: { readonly data: string; readonly pseudonym: string },
  now: () => number = Date.now,
): Vault => {
  const data = dataKeys(client, keys.data);
  const present = held<DataKey>({ most: 1, ms: DATA_KEY_MS, now });
  const opened = held<KeyObject>({ most: MOST_OPENED, ms: DATA_KEY_MS, now });
  const secrets = held<KeyObject>({ most: 1, ms: Number.POSITIVE_INFINITY, now });

  return {
    seal: async (content) => {
      const { plain, encrypted } = await present.get('present', () => data.make(CONTEXT));
      return `${encrypted}.${sealUnder(plain, content)}`;
    },
    unseal: async (sealed) => {
      const end = sealed.indexOf('.');
      if (end < 0) throw new Error('a sealed content has four parts');
      const encrypted = sealed.slice(0, end);
      const key = await opened.get(encrypted, () => data.open(encrypted, CONTEXT));
      return unsealUnder(key, sealed.slice(end + 1));
    },
    pseudonym: async (purpose, text) => {
      const secret = await secrets.get('pseudonym', () =>
        derivedSecret(client, keys.pseudonym, 'heli/pseudonym/1'),
      );
      return createHmac('sha256', secret).update(`${purpose}\n${text}`).digest('base64url');
    },
  };
};

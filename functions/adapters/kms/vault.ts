import { createHmac, type KeyObject } from 'node:crypto';
import type { KMSClient } from '@aws-sdk/client-kms';
import type { Vault } from '#domain/ports';
import { held } from '../held.ts';
import { envelope } from './envelope.ts';
import { dataKeys, derivedSecret } from './keys.ts';

/** Personal data in envelopes of its own. Pseudonyms are HMACs under a secret that KMS derives and that is never stored. */
export const kmsVault = (
  client: KMSClient,
  keys: { readonly data: string; readonly pseudonym: string },
  now: () => number = Date.now,
): Vault => {
  const secrets = held<KeyObject>({ most: 1, ms: Number.POSITIVE_INFINITY, now });
  return {
    ...envelope(dataKeys(client, keys.data), 'personal', now),
    pseudonym: async (purpose, text) => {
      const secret = await secrets.get('pseudonym', () =>
        derivedSecret(client, keys.pseudonym, 'heli/pseudonym/1'),
      );
      return createHmac('sha256', secret).update(`${purpose}\n${text}`).digest('base64url');
    },
  };
};

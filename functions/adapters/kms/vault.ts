import { createHmac, type KeyObject } from 'node:crypto';
import type { KMSClient } from '@aws-sdk/client-kms';
import type { Vault } from '#domain/ports';
import { held } from '../held.ts';
import { envelope } from './envelope.ts';
import { dataKeys, derivedSecret } from './keys.ts';

/**
 * The vault: personal data in envelopes of its own, and pseudonyms that are HMACs under a secret which KMS derives and
 * nobody stores.
 */
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

import { createHmac, type KeyObject } from 'node:crypto';
import type { KMSClient } from '@aws-sdk/client-kms';
import type { SearchTokens } from '#domain/file-vault';
import { held } from '../held.ts';
import { derivedSecret } from './keys.ts';

/** Two different texts of one county have the same token by chance once in 2 to the 64th. */
const TOKEN_BYTES = 16;

/** Computes tokens as HMACs under a secret of their county, which KMS derives once for each process. */
export const kmsSearchTokens = (client: KMSClient, KeyId: string): SearchTokens => {
  const secrets = held<KeyObject>({
    most: 100,
    ms: Number.POSITIVE_INFINITY,
    now: Date.now,
  });
  return {
    tokens: async (county, kind, texts) => {
      const secret = await secrets.get(county, () =>
        derivedSecret(client, KeyId, `heli/tokens/1\n${county}`),
      );
      return texts.map((text) =>
        createHmac('sha256', secret)
          .update(`${kind}\n${text}`)
          .digest()
          .subarray(0, TOKEN_BYTES)
          .toString('base64url'),
      );
    },
  };
};

import { createHash } from 'node:crypto';
import type { Seal, Vault } from '#domain/ports';

const PREFIX = 'sealed:';

const scramble = (content: unknown): string =>
  PREFIX + Buffer.from(JSON.stringify(content)).toString('base64');

/** The content in its original form. */
export const opened = (sealed: string): unknown =>
  JSON.parse(Buffer.from(sealed.slice(PREFIX.length), 'base64').toString('utf8'));

/** A vault that is not secret, only unreadable at sight: a test that finds a name in clear text finds a leak. */
export const memoryVault: Vault = {
  seal: async (content) => scramble(content),
  unseal: async (sealed) => opened(sealed),
  pseudonym: async (purpose, text) =>
    createHash('sha256').update(`${purpose}:${text}`).digest('base64url'),
};

export const memorySeal: Seal = {
  close: async (content, reportId) => scramble({ content, reportId }),
};

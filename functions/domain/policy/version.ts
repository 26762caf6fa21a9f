import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Pack } from '#schemas/policy';

/** `<pack>@<eight digits>` of the layers' canonical content (RFC 8785): same content, same version. */
export const versionOf = (name: string, layers: readonly Pack[]): string => {
  const content = canonicalize(layers) ?? '';
  return `${name}@${createHash('sha256').update(content).digest('hex').slice(0, 8)}`;
};

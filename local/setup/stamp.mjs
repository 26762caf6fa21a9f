import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

export const hashOf = (...parts) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

export const isStamped = (file, hash) => existsSync(file) && readFileSync(file, 'utf8') === hash;

/** Written last: an interrupted step has no stamp, and is done again. */
export const stamp = (file, hash) => writeFileSync(file, hash);

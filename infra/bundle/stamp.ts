import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dist, root } from '#infra/bundle/paths';

const sources = [
  'package.json',
  'package-lock.json',
  '{schemas,functions,statemachines}/**/*.{ts,json}',
  'console/**/*.{ts,tsx,css,html}',
  'infra/bundle/*.ts',
];

/** Written last: bundles without it are not current. */
export const stampFile = path.join(dist, '.stamp');

/** A hash of everything from which the bundles are made. */
export const hashOfSources = (): string => {
  const hash = createHash('sha256');
  for (const file of globSync(sources, { cwd: root }).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
};

/** Whether all bundles exist and were made from sources with this hash. */
export const isCurrent = (hash: string, names: readonly string[]): boolean =>
  names.every((name) => existsSync(path.join(dist, name, 'index.mjs'))) &&
  existsSync(stampFile) &&
  readFileSync(stampFile, 'utf8') === hash;

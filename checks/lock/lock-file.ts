import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root.ts';

/** The fields of an installed package that the check reads. */
export interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  /** A workspace of the repository itself. */
  readonly link?: boolean;
  readonly license?: string;
  readonly engines?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** A `package-lock.json`, as npm writes it; fields that the check does not read are kept. */
export interface LockFile {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

export const lockPath = path.join(root, 'package-lock.json');

export const readLock = (): LockFile => JSON.parse(readFileSync(lockPath, 'utf8'));

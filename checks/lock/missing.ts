import type { LockFile } from './lock-file.ts';

export interface Missing {
  /** The path at which it would be installed: `node_modules/@biomejs/cli-darwin-arm64`. */
  readonly path: string;
  readonly version: string;
  readonly of: string;
}

/**
 * The platform packages that an entry of the lock names, and that have no entry of their own.
 *
 * A registry mirror that lacks them leaves them out, and `npm ci` then refuses the lock. Only packages pinned to one
 * version count: a range names a tool that is optional everywhere.
 */
export const missingPlatforms = ({ packages }: LockFile): Missing[] =>
  Object.entries(packages).flatMap(([of, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .map(([name, version]) => ({ path: `node_modules/${name}`, version, of }))
      .filter(({ path, version }) => /^\d/.test(version) && !Object.hasOwn(packages, path)),
  );

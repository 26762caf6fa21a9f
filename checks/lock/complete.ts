import type { LockEntry, LockFile } from './lock-file.ts';
import { type Missing, missingPlatforms } from './missing.ts';
import { type Platform, platformOf } from './platform.ts';

type Added = LockEntry & Platform & { readonly optional: true };

const entryOf = ({ path, version, of }: Missing, { packages }: LockFile): Added => {
  const { dev, license, engines } = packages[of] ?? {};
  return {
    version,
    ...platformOf(path),
    ...(dev && { dev }),
    ...(license && { license }),
    optional: true,
    ...(engines && { engines }),
  };
};

/** The lock with an entry for every platform package that another entry names. */
export const completeLock = (lock: LockFile): LockFile => {
  const added = missingPlatforms(lock).map((missing) => [missing.path, entryOf(missing, lock)]);
  const packages: Record<string, LockEntry> = { ...lock.packages, ...Object.fromEntries(added) };
  const paths = Object.keys(packages).sort((one, other) => one.localeCompare(other, 'en'));
  return {
    ...lock,
    packages: Object.fromEntries(paths.map((path) => [path, packages[path] ?? {}])),
  };
};

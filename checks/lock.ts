import type { Check } from './fault.ts';
import { strangeLicences } from './lock/licences.ts';
import { type LockFile, readLock } from './lock/lock-file.ts';
import { missingPlatforms } from './lock/missing.ts';

const file = 'package-lock.json';

/** Lock entries with which `npm ci` fails on another platform or registry, and licences that may not be shipped. */
export const lockFaults = (lock: LockFile): string[] => [
  ...missingPlatforms(lock).map(
    ({ path, of }) => `${of} needs an entry for ${path}: run npm run lock`,
  ),
  ...strangeLicences(lock),
  ...Object.entries(lock.packages)
    .filter(([, { resolved }]) => resolved?.includes('://'))
    .map(([path]) => `${path} names the host it came from: remove its "resolved"`),
];

export const lock: Check = {
  name: 'lock',
  run: () => lockFaults(readLock()).map((reason) => ({ file, reason })),
};

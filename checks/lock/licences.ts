import type { LockEntry, LockFile } from './lock-file.ts';

/** Licences that require of a distributor of the functions no more than attribution. */
const SHIPPED = new Set([
  'Apache-2.0',
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
]);

const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');

/** Packages whose licence the lock file lacks, as the licence file in each of them says. */
const READ: Readonly<Record<string, string>> = { 'png-js': 'MIT' };

const licenceOf = ([path, { license }]: readonly [string, LockEntry]): string =>
  license ?? READ[nameOf(path)] ?? 'none';

type ByLicence = ReadonlyMap<string, readonly string[]>;

const grouped = (entries: readonly (readonly [string, LockEntry])[]): ByLicence => {
  const groups = Map.groupBy(entries, licenceOf);
  return new Map(
    [...groups]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([licence, each]) => [licence, [...new Set(each.map(([path]) => nameOf(path)))]]),
  );
};

/** Packages by licence: those that are shipped with the functions, and those that only build and test. */
export const licencesIn = ({ packages }: LockFile) => {
  // The repository’s own packages have no path in `node_modules` but a link.
  const installed = Object.entries(packages).filter(
    ([path, { link }]) => path.startsWith('node_modules/') && !link,
  );
  return {
    shipped: grouped(installed.filter(([, { dev }]) => !dev)),
    'builds and tests': grouped(installed.filter(([, { dev }]) => dev === true)),
  };
};

/** Shipped packages whose licence nobody has reviewed. */
export const strangeLicences = (lock: LockFile): readonly string[] =>
  [...licencesIn(lock).shipped].flatMap(([licence, names]) =>
    SHIPPED.has(licence) ? [] : names.map((name) => `${name} is shipped under ${licence}`),
  );

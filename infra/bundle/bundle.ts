import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Bundles, buildBundles } from '#infra/bundle/build';
import { bundleFaults } from '#infra/bundle/faults';
import { writeOpenApi } from '#infra/bundle/openapi';
import { dist, handlers } from '#infra/bundle/paths';
import { hashOfSources, isCurrent, stampFile } from '#infra/bundle/stamp';
import { writeFile } from '#infra/bundle/write-file';

/** The size in bytes of each handler's bundle, or nothing where all were current. */
export type Sizes = Readonly<Record<string, number>>;

const sizesOf = ({ outputFiles }: Bundles): Sizes =>
  Object.fromEntries(
    outputFiles
      .filter(({ path: file }) => file.endsWith('.mjs'))
      .map(({ path: file, contents }) => [path.basename(path.dirname(file)), contents.length]),
  );

const removeOthers = (names: readonly string[]): void => {
  const others = readdirSync(dist, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !names.includes(entry.name),
  );
  for (const { name } of others) rmSync(path.join(dist, name), { recursive: true, force: true });
};

/**
 * Bundles every handler into `dist/<name>/index.mjs`, if anything has changed since the last time.
 *
 * @throws {Error} with a line per fault: a bundle too large, or with what has no place in it.
 */
export const bundle = async (): Promise<Sizes> => {
  const entries = handlers();
  const names = Object.keys(entries);
  const hash = hashOfSources();
  if (isCurrent(hash, names)) return {};

  const bundles = await buildBundles(entries);
  const faults = bundleFaults(bundles.metafile);
  if (faults.length > 0) throw new Error(faults.join('\n'));

  mkdirSync(dist, { recursive: true });
  for (const { path: file, contents } of bundles.outputFiles) writeFile(file, contents);
  await writeOpenApi();
  removeOthers(names);
  writeFile(stampFile, hash);
  return sizesOf(bundles);
};

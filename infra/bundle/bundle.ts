import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Bundles, buildBundles } from '#infra/bundle/build';
import { bundleFaults } from '#infra/bundle/faults';
import { dist, handlers } from '#infra/bundle/paths';
import { hashOfSources, isCurrent, stampFile } from '#infra/bundle/stamp';
import { SHOWS_TEXTS, texts } from '#infra/bundle/texts';
import { writeFile } from '#infra/bundle/write-file';

/** The size in bytes of each handler's bundle, or nothing where all were current. */
export type Sizes = Readonly<Record<string, number>>;

const sizesOf = ({ outputFiles }: Bundles): Sizes =>
  Object.fromEntries(
    outputFiles
      .filter(({ path: file }) => file.endsWith('.mjs'))
      .map(({ path: file, contents }) => [path.basename(path.dirname(file)), contents.length]),
  );

type Files = ReadonlyMap<string, string | Uint8Array>;

/** Every file of the functions, by its path. */
const filesOf = async ({ outputFiles }: Bundles): Promise<Files> =>
  new Map<string, Uint8Array>([
    ...outputFiles.map(({ path: file, contents }) => [file, contents] as const),
    ...Object.entries(await texts()).map(
      ([name, text]) => [path.join(dist, SHOWS_TEXTS, name), text] as const,
    ),
  ]);

/** Removes what an earlier run wrote, and this one did not. */
const removeOthers = (files: Files): void => {
  for (const entry of readdirSync(dist, { withFileTypes: true, recursive: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile() && !files.has(file)) rmSync(file, { force: true });
  }
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

  const files = await filesOf(bundles);
  for (const [file, contents] of files) writeFile(file, contents);
  removeOthers(files);
  writeFile(stampFile, hash);
  return sizesOf(bundles);
};

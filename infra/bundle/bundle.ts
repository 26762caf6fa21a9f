import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { sizeFaults } from '#infra/bundle/budget';
import { type Bundles, buildBundles } from '#infra/bundle/build';
import { consoleFiles, pageFaults, SERVES_PAGE } from '#infra/bundle/console';
import { bundleFaults } from '#infra/bundle/faults';
import { DRAWS_PAPERS, fontFile } from '#infra/bundle/font';
import { dist, handlers } from '#infra/bundle/paths';
import { hashOfSources, isCurrent, stampFile } from '#infra/bundle/stamp';
import { SHOWS_TEXTS, texts } from '#infra/bundle/texts';
import { writeFile } from '#infra/bundle/write-file';

/** The bytes that each handler reads before its first answer, without its packs; empty if all bundles were current. */
export type Sizes = Readonly<Record<string, number>>;

type Files = ReadonlyMap<string, Uint8Array>;
type Page = Readonly<Record<string, Uint8Array>>;

/** All code of each handler, with the longest text that one of its routes reads. */
const sizesOf = (files: Files): Sizes => {
  const sizes: Record<string, number> = {};
  const longest: Record<string, number> = {};
  for (const [file, { length }] of files) {
    const handler = path.basename(path.dirname(file));
    if (file.endsWith('.mjs')) sizes[handler] = (sizes[handler] ?? 0) + length;
    if (file.endsWith('.gz')) longest[handler] = Math.max(longest[handler] ?? 0, length);
  }
  return Object.fromEntries(
    Object.entries(sizes).map(([handler, code]) => [handler, code + (longest[handler] ?? 0)]),
  );
};

/** Every file of the functions, by its path. */
const filesOf = async ({ outputFiles }: Bundles, page: Page): Promise<Files> =>
  new Map<string, Uint8Array>([
    ...outputFiles.map(({ path: file, contents }) => [file, contents] as const),
    ...Object.entries(await texts()).map(
      ([name, text]) => [path.join(dist, SHOWS_TEXTS, name), text] as const,
    ),
    [path.join(dist, DRAWS_PAPERS, 'font.ttf'), fontFile()] as const,
    ...Object.entries(page).map(
      ([name, file]) => [path.join(dist, SERVES_PAGE, name), file] as const,
    ),
  ]);

/** Removes the files of an earlier run that this run did not write. */
const removeOthers = (files: Files): void => {
  for (const entry of readdirSync(dist, { withFileTypes: true, recursive: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile() && !files.has(file)) rmSync(file, { force: true });
  }
};

/**
 * Bundles every handler into `dist/<name>/index.mjs`, if anything has changed since the last time.
 *
 * @throws {Error} with a line per fault: a bundle or the page too large, or with what has no place in it.
 */
export const bundle = async (): Promise<Sizes> => {
  const entries = handlers();
  const names = Object.keys(entries);
  const hash = hashOfSources();
  if (isCurrent(hash, names)) return {};

  const bundles = await buildBundles(entries);
  const page = await consoleFiles();
  const files = await filesOf(bundles, page.files);
  const sizes = sizesOf(files);
  const faults = [...bundleFaults(bundles.metafile), ...sizeFaults(sizes), ...pageFaults(page)];
  if (faults.length > 0) throw new Error(faults.join('\n'));

  for (const [file, contents] of files) writeFile(file, contents);
  removeOthers(files);
  writeFile(stampFile, hash);
  return sizes;
};

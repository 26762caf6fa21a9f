import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { madeWhenBundled } from '#infra/bundle/made-when-bundled';
import { root } from '#infra/bundle/paths';

/** The function beside which the page's files lie. */
export const SERVES_PAGE = 'console';

/** The most bytes that an officer’s telephone loads before the first list, compressed. */
export const MOST_BYTES = 40 * 1024;

const folder = path.join(root, 'console');

/** Browsers of telephones that are a few years old. */
const TARGETS = ['chrome87', 'ios14', 'firefox91', 'edge90'];

const built = async () => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [path.join(folder, 'main.tsx'), path.join(folder, 'style.css')],
    outdir: 'page',
    bundle: true,
    minify: true,
    format: 'esm',
    target: TARGETS,
    // A fault of old Safari in rare forms of it, none of which is written here; esbuild would refuse all.
    supported: { destructuring: true },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    legalComments: 'none',
    plugins: [madeWhenBundled],
    write: false,
    logLevel: 'silent',
  });
  return outputFiles;
};

const packed = (contents: Uint8Array): Buffer =>
  brotliCompressSync(contents, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  });

/** The file's name contains its hash, so browsers may keep it for ever. */
const named = (file: string, contents: Uint8Array): string => {
  const { name, ext } = path.parse(file);
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 12);
  return `${name}-${hash}${ext}`;
};

/** The files of the console in Brotli, by their names; the page names the others. */
export const consoleFiles = async (): Promise<Readonly<Record<string, Buffer>>> => {
  const files = (await built()).map(({ path: file, contents }) => ({
    plain: path.basename(file),
    name: named(file, contents),
    contents,
  }));
  const page = files.reduce(
    (text, { plain, name }) => text.replace(`/app/${plain}`, `/app/${name}`),
    readFileSync(path.join(folder, 'index.html'), 'utf8'),
  );
  return Object.fromEntries(
    [...files, { name: 'index.html', contents: Buffer.from(page) }].map(({ name, contents }) => [
      `${name}.br`,
      packed(contents),
    ]),
  );
};

/** Returns a line if the page is heavier than a telephone on a slow network should load. */
export const pageFaults = (files: Readonly<Record<string, Uint8Array>>): string[] => {
  const bytes = Object.values(files).reduce((sum, { length }) => sum + length, 0);
  return bytes > MOST_BYTES
    ? [`the console loads ${bytes} bytes in Brotli, and its budget is ${MOST_BYTES}`]
    : [];
};

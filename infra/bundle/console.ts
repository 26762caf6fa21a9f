import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, type Metafile, type OutputFile } from 'esbuild';
import { madeWhenBundled } from '#infra/bundle/made-when-bundled';
import { root } from '#infra/bundle/paths';

/** The function beside which the page's files lie. */
export const SERVES_PAGE = 'console';

/** The most bytes that an officer’s telephone loads before the first list, compressed. */
export const MOST_BYTES = 40 * 1024;

/** The most bytes that supervisors and administrators load besides, when they open one of their pages. */
export const MOST_LATER = 40 * 1024;

const folder = path.join(root, 'console');

/** Browsers of telephones that are a few years old. */
const TARGETS = ['chrome87', 'ios14', 'firefox91', 'edge90'];

const shared = {
  absWorkingDir: root,
  outdir: 'page',
  bundle: true,
  minify: true,
  format: 'esm',
  target: TARGETS,
  // A fault of old Safari in rare forms of it, none of which is written here; esbuild would refuse all.
  supported: { destructuring: true },
  charset: 'utf8',
  legalComments: 'none',
  write: false,
  metafile: true,
  logLevel: 'silent',
} as const;

/** The page’s scripts and styles. Their names contain a hash, so browsers may keep them for ever. */
const builtPage = () =>
  build({
    ...shared,
    entryPoints: [path.join(folder, 'main.tsx'), path.join(folder, 'style.css')],
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    splitting: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [madeWhenBundled],
  });

/** The service worker, which has the same name for ever, and lists the first files of this release. */
const builtWorker = (names: readonly string[]) =>
  build({
    ...shared,
    entryPoints: [path.join(folder, 'worker.ts')],
    entryNames: '[name]',
    define: { FILES: JSON.stringify(names.map((name) => `/app/${name}`)) },
  });

const packed = (contents: Uint8Array): Buffer =>
  brotliCompressSync(contents, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  });

type Outputs = Metafile['outputs'];

/** The files that a browser loads before the page shows anything: the entries, and whatever they import at once. */
const firstOf = (outputs: Outputs): ReadonlySet<string> => {
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const each of outputs[file]?.imports ?? []) {
      if (each.kind === 'import-statement' && outputs[each.path]) add(each.path);
    }
  };
  for (const [file, { entryPoint }] of Object.entries(outputs)) {
    if (/console\/(?:main\.tsx|style\.css)$/.test(entryPoint ?? '')) add(file);
  }
  return new Set([...found].map((file) => path.basename(file)));
};

/** The page, with the present names of its script and style. */
const pageOf = (outputs: Outputs): string =>
  Object.entries(outputs).reduce(
    (text, [file, { entryPoint }]) =>
      entryPoint
        ? text.replace(
            `/app/${path.basename(entryPoint).replace(/\.tsx$/, '.js')}`,
            `/app/${path.basename(file)}`,
          )
        : text,
    readFileSync(path.join(folder, 'index.html'), 'utf8'),
  );

export interface ConsoleFiles {
  /** The files in Brotli, by their names. */
  readonly files: Readonly<Record<string, Buffer>>;
  /** The names of the files that an officer loads first; supervisors and administrators load the others later. */
  readonly first: ReadonlySet<string>;
}

/** The files of the console; the page names the first of the others. */
export const consoleFiles = async (): Promise<ConsoleFiles> => {
  const { outputFiles, metafile } = await builtPage();
  const begun = firstOf(metafile.outputs);
  const worker = await builtWorker([...begun]);
  const all = [...outputFiles, ...worker.outputFiles].map(
    ({ path: file, contents }: OutputFile) => [path.basename(file), contents] as const,
  );
  const page = ['index.html', Buffer.from(pageOf(metafile.outputs))] as const;
  const first = new Set([...begun, 'index.html', 'worker.js']);
  return {
    files: Object.fromEntries(
      [...all, page].map(([name, contents]) => [`${name}.br`, packed(contents)]),
    ),
    first: new Set([...first].map((name) => `${name}.br`)),
  };
};

const over = (who: string, bytes: number, most: number): string[] =>
  bytes > most ? [`${who} loads ${bytes} bytes in Brotli, and the budget is ${most}`] : [];

/** Returns a line if the page is heavier than a telephone on a slow network should load. */
export const pageFaults = ({
  files,
  first,
}: Pick<ConsoleFiles, 'first'> & {
  readonly files: Readonly<Record<string, Uint8Array>>;
}): string[] => {
  const sum = (isFirst: boolean) =>
    Object.entries(files)
      .filter(([name]) => first.has(name) === isFirst)
      .reduce((bytes, [, { length }]) => bytes + length, 0);
  return [
    ...over('an officer', sum(true), MOST_BYTES),
    ...over('an administrator besides', sum(false), MOST_LATER),
  ];
};

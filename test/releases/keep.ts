import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { createRequire } from '#infra/bundle/build';
import { holidayDates } from '#infra/bundle/holiday-dates';
import { root } from '#infra/bundle/paths';

const folder = path.join(root, 'test/releases');

/** Keeps this release as one file: the tests of the next release run it beside their own code. */
const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: [path.join(folder, 'as-released.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  minify: true,
  charset: 'utf8',
  plugins: [holidayDates],
  mainFields: ['module', 'main'],
  banner: { js: createRequire },
  write: false,
});
const [bundle] = outputFiles;
if (!bundle) throw new Error('the release was not bundled');
const file = path.join(folder, 'last-release.mjs.br');
writeFileSync(file, brotliCompressSync(bundle.contents));
console.log(`${file}: ${bundle.contents.length} bytes before compression`);

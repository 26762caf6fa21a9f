import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, expect, it } from 'vitest';
import { root } from '#infra/bundle/paths';
import { texts } from '#infra/bundle/texts';
import { writeFile } from '#infra/bundle/write-file';
import { privateFolder } from '#local/private-folder';
import { openApiDocument } from '#schemas/api/openapi';
import { dutyPages } from '#schemas/duty-pages';

const { path: folder, remove } = privateFolder();
afterAll(remove);

it('a function reads the texts that are written beside it, and fails without them', async () => {
  const source = `
    import { textBeside } from '#adapters/text-beside';
    export const [openapi, pages, none] = ['openapi', 'duty-types', 'none'].map(textBeside);`;
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  });
  const code = path.join(folder, 'index.mjs');
  writeFile(code, outputFiles[0]?.contents ?? '');
  for (const [name, text] of Object.entries(await texts()))
    writeFile(path.join(folder, name), text);

  const { openapi, pages, none } = await import(/* @vite-ignore */ pathToFileURL(code).href);
  expect(await openapi()).toEqual(JSON.parse(JSON.stringify(openApiDocument())));
  expect(await pages()).toEqual(JSON.parse(JSON.stringify(dutyPages())));
  await expect(none()).rejects.toThrow('none.json.gz');
});

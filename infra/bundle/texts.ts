import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { root } from '#infra/bundle/paths';

const made = async (module: string, name: string): Promise<unknown> => {
  const file = path.join(root, 'schemas', ...module.split('/'));
  const { [name]: make } = await import(pathToFileURL(file).href);
  return make();
};

/** The function that shows the texts. */
export const SHOWS_TEXTS = 'desk';

/**
 * The texts beside that function's code, compressed, by the names of their files.
 *
 * They are made here and not in the function, because the code that makes them is larger than the texts.
 */
export const texts = async (): Promise<Readonly<Record<string, Uint8Array>>> => {
  const all = {
    openapi: await made('api/openapi.ts', 'openApiDocument'),
    'duty-types': await made('duty-pages.ts', 'dutyPages'),
  };
  return Object.fromEntries(
    Object.entries(all).map(([name, text]) => [
      `${name}.json.gz`,
      gzipSync(JSON.stringify(text), { level: 9 }),
    ]),
  );
};

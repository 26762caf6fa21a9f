import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = new URL('../functions/handlers/', import.meta.url);

const handlers = readdirSync(FOLDER).map((file) => path.basename(file, '.ts'));

/** Puts an empty bundle for each handler into a folder, for templates whose code nobody runs. */
export const emptyBundles = (folder: string): string => {
  for (const handler of handlers) {
    mkdirSync(path.join(folder, handler), { recursive: true });
    writeFileSync(path.join(folder, handler, 'index.mjs'), '');
  }
  return folder;
};

import { readFile } from 'node:fs/promises';
import type { Answer } from '#domain/request';

/** The document is written when the function is bundled, into the same folder. */
const FILE = new URL('openapi.json', import.meta.url);

let document: Promise<unknown> | undefined;

export const openApiFile = async (): Promise<Answer> => {
  document ??= readFile(FILE, 'utf8').then((text) => JSON.parse(text));
  return { status: 200, body: await document };
};

import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { dist, root } from '#infra/bundle/paths';
import { writeFile } from '#infra/bundle/write-file';

const source = path.join(root, 'schemas', 'api', 'openapi.ts');

/**
 * Writes the OpenAPI document into the router's folder; the router serves it unchanged.
 *
 * It is made here and not in the function, because the library that makes it is larger than the function.
 */
export const writeOpenApi = async (): Promise<void> => {
  if (!existsSync(source)) return;
  const { openApiDocument } = await import(pathToFileURL(source).href);
  writeFile(path.join(dist, 'api', 'openapi.json'), JSON.stringify(openApiDocument()));
};

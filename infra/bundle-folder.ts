import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The folder that the bundler wrote for a handler.
 *
 * @throws {Error} if it is not there.
 */
export const bundleFolder = (dist: string, handler: string): string => {
  const folder = path.join(dist, handler);
  if (existsSync(path.join(folder, 'index.mjs'))) return folder;
  throw new Error(
    `functions/handlers/${handler}.ts is not bundled: run node infra/bundle.ts first`,
  );
};

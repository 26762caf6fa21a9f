import { existsSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { SetupError } from './say.mjs';

/** The Node that the lock file brings to this platform, if it brings one. */
const brought = inRoot('node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');

/**
 * A Node that runs TypeScript by itself: this one, or the one that the lock file brings.
 *
 * @throws SetupError where there is neither
 */
export const nodeForTypes = () => {
  if (process.features.typescript) return process.execPath;
  if (existsSync(brought)) return brought;
  throw new SetupError(
    `需要 Node 22.18 或更新版本，当前为 ${process.version}；package-lock.json 未为 ` +
      `${process.platform}-${process.arch} 提供 Node / Node 22.18 or newer is needed, this is ` +
      `${process.version}, and package-lock.json brings none for ${process.platform}-${process.arch}`,
  );
};

/**
 * `node local/on-node.mjs FILE …`: runs a TypeScript file, even if the Node that was called is too old for it.
 *
 * For commands that npm does not start, which would find the Node of the lock file first: `cdk.json` calls its app in
 * this way.
 */

import { spawnSync } from 'node:child_process';
import { nodeForTypes } from './setup/node-for-types.mjs';
import { SetupError, say } from './setup/say.mjs';

try {
  const { status } = spawnSync(nodeForTypes(), process.argv.slice(2), { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  say(error.message);
  process.exitCode = 1;
}

/**
 * `node local/on-node.mjs FILE …`: runs a TypeScript file, also where the Node that was called is too old for it.
 *
 * For whoever is not started by npm, which finds the Node of the lock file first: `cdk.json` names its app so.
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

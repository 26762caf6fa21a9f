#!/usr/bin/env node
/** `npx heli …`: runs the command line on a Node that reads TypeScript. */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { nodeForTypes } from '../../local/setup/node-for-types.mjs';
import { SetupError, say } from '../../local/setup/say.mjs';

try {
  const main = fileURLToPath(new URL('../main.ts', import.meta.url));
  const { status } = spawnSync(nodeForTypes(), [main, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  say(error.message);
  process.exitCode = 1;
}

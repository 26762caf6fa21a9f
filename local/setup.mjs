/**
 * Prepares a fresh clone: npm packages and the local cloud's Python packages; `node local/setup.mjs packages` only the
 * former, for what needs no cloud.
 *
 * It runs before everything else, so it is plain JavaScript for Node 20 and imports no package. A stamp per step, the
 * hash of its inputs, reduces the second run to a few milliseconds.
 */

import { holdLock } from './setup/lock.mjs';
import { nodeForTypes } from './setup/node-for-types.mjs';
import { installNodePackages } from './setup/node-packages.mjs';
import { installPythonPackages } from './setup/python-packages.mjs';
import { endChildren } from './setup/run.mjs';
import { SetupError, say } from './setup/say.mjs';
import { makeTemporaryFolder } from './setup/temporary-folder.mjs';

const OLDEST_NODE = 20;

const setUp = async () => {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    throw new SetupError(`Node ${OLDEST_NODE} or newer is needed; this is ${process.version}`);
  }
  const release = await holdLock();
  const removeTemporaryFolder = makeTemporaryFolder();
  try {
    await installNodePackages();
    nodeForTypes();
    if (process.argv[2] !== 'packages') await installPythonPackages();
  } finally {
    removeTemporaryFolder();
    release();
  }
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    say(`set-up interrupted by ${signal}; the next run starts this step again`);
    endChildren();
    process.exit(130);
  });
}

setUp().catch((error) => {
  if (!(error instanceof SetupError)) throw error;
  say(`set-up failed: ${error.message}`);
  process.exitCode = 1;
});

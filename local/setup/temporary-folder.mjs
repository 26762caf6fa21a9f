import { mkdirSync, rmSync } from 'node:fs';
import { inLocal } from './paths.mjs';

/** Where pip and npm unpack: theirs would stay behind in the system's when they are ended. */
export const temporaryFolder = inLocal('tmp');

const remove = () => rmSync(temporaryFolder, { recursive: true, force: true, maxRetries: 5 });

/**
 * Makes it afresh, for whoever holds the lock; what a killed set-up left in it goes with it.
 *
 * @returns what removes it; an end of this process does so, too
 */
export const makeTemporaryFolder = () => {
  remove();
  mkdirSync(temporaryFolder, { recursive: true });
  process.once('exit', remove);
  return () => {
    remove();
    process.off('exit', remove);
  };
};

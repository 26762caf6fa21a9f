import { mkdirSync, rmSync } from 'node:fs';
import { inLocal } from './paths.mjs';

/** The folder in which pip and npm unpack: their own temporary folders would stay behind when they are killed. */
export const temporaryFolder = inLocal('tmp');

const remove = () => rmSync(temporaryFolder, { recursive: true, force: true, maxRetries: 5 });

/**
 * Creates the folder anew, for the holder of the lock; the remains of a killed set-up are deleted.
 *
 * @returns a function that removes it; the end of this process does so, too
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

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onEnd } from './cleanup.ts';

export interface PrivateFolder {
  readonly path: string;
  readonly remove: () => void;
}

/**
 * A second process removes the folder as well, because this one may be killed before thousands of files are gone
 * (a test runner kills its workers after half a second).
 */
const removeBeyondThisProcess = (path: string): void => {
  const remover = spawn('rm', ['-rf', '--', path], { cwd: '/', detached: true, stdio: 'ignore' });
  remover.on('error', () => undefined).unref();
};

/** A temporary folder that is removed with this process, however it ends, or earlier when asked. */
export const privateFolder = (): PrivateFolder => {
  const path = mkdtempSync(join(tmpdir(), 'heli-'));
  const removeNow = () => rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  const forget = onEnd(() => {
    removeBeyondThisProcess(path);
    removeNow();
  });
  return {
    path,
    remove: () => {
      removeNow();
      forget();
    },
  };
};

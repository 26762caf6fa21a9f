import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onEnd } from './cleanup.ts';

export interface PrivateFolder {
  readonly path: string;
  readonly remove: () => void;
}

/** A temporary folder that goes with this process, however it ends, or earlier when asked. */
export const privateFolder = (): PrivateFolder => {
  const path = mkdtempSync(join(tmpdir(), 'heli-'));
  const removeNow = () => rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  const forget = onEnd(removeNow);
  return {
    path,
    remove: () => {
      removeNow();
      forget();
    },
  };
};

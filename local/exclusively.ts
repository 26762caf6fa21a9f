import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onEnd } from './cleanup.ts';
import { isAlive } from './is-alive.ts';

const ownerOf = (lock: string): number | undefined => {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return undefined;
  }
};

/**
 * Does work that two processes must not do in one folder at the same time. The lock of a killed process is ignored.
 *
 * @throws {Error} naming the process that holds the lock.
 */
export const exclusively = async <T>(
  folder: string,
  name: string,
  work: () => Promise<T>,
): Promise<T> => {
  const lock = join(folder, `${name}.lock`);
  const draft = `${lock}.${process.pid}`;
  const owner = ownerOf(lock);
  if (owner !== undefined && !isAlive(owner)) rmSync(lock, { force: true });
  writeFileSync(draft, String(process.pid));
  try {
    linkSync(draft, lock);
  } catch {
    throw new Error(`another ${name} is under way (process ${ownerOf(lock) ?? owner}) 请稍候再试`);
  } finally {
    rmSync(draft, { force: true });
  }
  const release = () => rmSync(lock, { force: true });
  const forget = onEnd(release);
  try {
    return await work();
  } finally {
    release();
    forget();
  }
};

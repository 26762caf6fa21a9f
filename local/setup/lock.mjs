import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { inLocal } from './paths.mjs';
import { say } from './say.mjs';

const POLL_MS = 200;
const lock = inLocal('setup.lock');
const mine = `${lock}.${process.pid}`;

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** A link appears whole or not at all, so a lock is never seen without its owner's process id. */
const take = () => {
  try {
    linkSync(mine, lock);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
};

const owner = () => {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return undefined;
  }
};

/** Moves a dead process's lock aside; a lock that another process has taken meanwhile is put back. */
const breakLock = (dead) => {
  const aside = `${mine}.broken`;
  try {
    renameSync(lock, aside);
    if (Number(readFileSync(aside, 'utf8')) !== dead) linkSync(aside, lock);
  } catch {
    // Another process was quicker.
  } finally {
    rmSync(aside, { force: true });
  }
};

/** Waits while another set-up works in this clone; the lock of a killed one does not block. */
export const holdLock = async () => {
  mkdirSync(inLocal(), { recursive: true });
  writeFileSync(mine, String(process.pid));
  const release = () => {
    if (owner() === process.pid) rmSync(lock, { force: true });
    rmSync(mine, { force: true });
  };
  process.once('exit', release);

  for (let told = false; !take(); told = true) {
    const holder = owner();
    if (holder !== undefined && !isAlive(holder)) breakLock(holder);
    else if (!told && holder !== undefined) say(`waiting for another set-up (process ${holder})`);
    await pause(POLL_MS);
  }
  return release;
};

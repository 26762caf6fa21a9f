import { inject } from 'vitest';
import { HESHAN, loadFile, type System, startSystem } from '#local/system';
import { whenDeployed } from './deployed.ts';

let system: Promise<System> | undefined;

/** A system of the caller's own, a copy of the one deployed for all. */
export const aSystem = async (): Promise<System> => {
  const file = inject('deployed');
  return startSystem(() => undefined, file === undefined ? undefined : await whenDeployed(file));
};

/** Loads the deployment's own county, too: calls to the hotline that name no place belong to it. */
const begin = async (): Promise<System> => {
  const started = await aSystem();
  await loadFile(started, HESHAN);
  return started;
};

/**
 * The deployed system that this worker's stories share; each story has a county of its own.
 *
 * A worker keeps its modules from file to file, and its system ends with the worker's process.
 */
export const theSystem = (): Promise<System> => {
  system ??= begin();
  return system;
};

import { inject } from 'vitest';
import { HESHAN, loadFile, type System, startSystem } from '#local/system';

let system: Promise<System> | undefined;

/** A system of the caller's own, as it was deployed for all. */
export const aSystem = (): Promise<System> => startSystem(() => undefined, inject('deployed'));

/** With the deployment's own county: to it belongs a call to the hotline that names no place. */
const begin = async (): Promise<System> => {
  const started = await aSystem();
  await loadFile(started, HESHAN);
  return started;
};

/**
 * The deployed system that this worker's stories share; each story has a county of its own.
 *
 * A worker keeps its modules from file to file, and its system ends with its process.
 */
export const theSystem = (): Promise<System> => {
  system ??= begin();
  return system;
};

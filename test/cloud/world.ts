import { type System, startSystem } from '#local/system';

let system: Promise<System> | undefined;

/**
 * The deployed system that this worker's stories share; each story has a county of its own.
 *
 * A worker keeps its modules from file to file, and its system ends with its process.
 */
export const theSystem = (): Promise<System> => {
  system ??= startSystem(() => undefined);
  return system;
};

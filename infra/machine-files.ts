import { readdirSync } from 'node:fs';
import path from 'node:path';

const SUFFIX = '.asl.json';
const folder = path.join(import.meta.dirname, '..', 'statemachines');

export interface MachineFile {
  /** The file's name, less its suffix. */
  readonly machine: string;
  readonly file: string;
}

/** Every machine of the repository; a new one is a new file and nothing else. */
export const machineFiles = (): MachineFile[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(SUFFIX))
    .sort()
    .map((file) => ({ machine: file.slice(0, -SUFFIX.length), file: path.join(folder, file) }));

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Definition, expand } from '#schemas/machine-file/expand';
import { MachineForm } from '#schemas/machine-file/form';

const SUFFIX = '.asl.json';
const FOLDER = 'statemachines';
const root = path.join(import.meta.dirname, '..');

export interface MachineText {
  /** The file's name, without its suffix. */
  readonly machine: string;
  /** Its path in the repository. */
  readonly file: string;
  readonly source: string;
}

const textNamed = (machine: string): MachineText => {
  const file = `${FOLDER}/${machine}${SUFFIX}`;
  return { machine, file, source: readFileSync(path.join(root, file), 'utf8') };
};

/** Every machine of the repository; a new one is a new file and nothing else. */
export const machineFiles = (): MachineText[] =>
  readdirSync(path.join(root, FOLDER))
    .filter((file) => file.endsWith(SUFFIX))
    .sort()
    .map((file) => textNamed(file.slice(0, -SUFFIX.length)));

/** A machine in full, by its name. */
export const definitionNamed = (machine: string): Definition =>
  expand(MachineForm.parse(JSON.parse(textNamed(machine).source)));

/** The deployed text, formatted for reading in the console. */
export const deployedText = (definition: Definition): string => JSON.stringify(definition, null, 2);

import { type Definition, expand } from '#schemas/machine-file/expand';
import { MachineForm } from '#schemas/machine-file/form';
import { type Key, keysOf, keysTwice, lineAt } from './lines.ts';

/** A fault of a short file, and its line there. */
export interface LineFault {
  readonly line?: number | undefined;
  readonly reason: string;
}

export interface ShortFile {
  readonly keys: readonly Key[];
  /** The whole machine, if the file can be expanded. */
  readonly definition?: Definition;
  readonly faults: readonly LineFault[];
}

const parse = (source: string): unknown => {
  try {
    return JSON.parse(source);
  } catch (error) {
    return error;
  }
};

const lineIn = (message: string): number | undefined => {
  const [, line] = /\(line (\d+)/.exec(message) ?? [];
  return line === undefined ? undefined : Number(line);
};

/** The state in which a key is wrong, and the fields that lead to the key. */
const placeOf = (path: readonly PropertyKey[]): string => {
  const below = path.slice(path.lastIndexOf('States') + 1).map(String);
  return path.includes('States') && below.length > 0 ? `state ${below.join('.')}: ` : '';
};

/** Reads and expands a file of `statemachines/`. */
export const shortFile = (source: string): ShortFile => {
  const file = parse(source);
  if (file instanceof Error)
    return { keys: [], faults: [{ line: lineIn(file.message), reason: file.message }] };
  const keys = keysOf(source);
  const twice = keysTwice(keys).map(({ path, line }) => ({
    line,
    reason: `${path.at(-1)} is there twice`,
  }));
  const { data, error } = MachineForm.safeParse(file);
  const refused = (error?.issues ?? []).map(({ path, message }) => ({
    line: lineAt(keys, path.map(String)),
    reason: `${placeOf(path)}${message}`,
  }));
  return { keys, faults: [...twice, ...refused], ...(data && { definition: expand(data) }) };
};

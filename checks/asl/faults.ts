import type { Fault } from '../fault.ts';
import { type DutyTypes, unequalDuties, unknownDuties } from './duties.ts';
import { grammarFaults } from './grammar.ts';
import { lineOfState } from './lines.ts';
import { Graph, type StateFault } from './machine.ts';
import { outcomeFaults } from './outcomes.ts';
import { pathFaults, strayEdges } from './paths.ts';
import { type ShortFile, shortFile } from './short-file.ts';
import { stateFaults } from './states.ts';
import { textFaults } from './text.ts';

/** The texts of machines by their file. */
export type Sources = Readonly<Record<string, string>>;

/** The faults of a whole machine: those of its grammar first, since the others assume a valid grammar. */
export const machineFaults = (definition: unknown, types: DutyTypes): StateFault[] => {
  const { data: machine, error } = Graph.safeParse(definition);
  if (!machine) return [{ reason: error.message }];
  const grammar = [...strayEdges(machine), ...grammarFaults(machine)];
  if (grammar.length > 0) return grammar;
  return [
    ...textFaults(machine),
    ...stateFaults(machine),
    ...pathFaults(machine),
    ...unknownDuties(machine, types),
    ...outcomeFaults(machine, types),
  ];
};

interface Read extends ShortFile {
  readonly file: string;
}

const faultIn =
  ({ file, keys }: Read) =>
  ({ state, reason }: StateFault): Fault => ({
    file,
    line: state === undefined ? undefined : lineOfState(keys, state),
    reason,
  });

const faultsOf = (read: Read, types: DutyTypes): Fault[] => {
  const { file, definition, faults } = read;
  const refused = faults.map((fault) => ({ file, ...fault }));
  const whole = definition ? machineFaults(definition, types).map(faultIn(read)) : [];
  return [...refused, ...whole];
};

const unequal = (reads: readonly Read[]): Fault[] => {
  const machines = reads.flatMap(({ file, definition }) => {
    const { data } = Graph.safeParse(definition);
    return data ? [[file, data] as const] : [];
  });
  const faults = unequalDuties(Object.fromEntries(machines));
  return reads.flatMap((read) =>
    faults.filter(([file]) => file === read.file).map(([, fault]) => faultIn(read)(fault)),
  );
};

/** The faults of the short files and of the machines made from them, by the line of the short file. */
export const aslFaults = (sources: Sources, types: DutyTypes): Fault[] => {
  const reads = Object.entries(sources).map(([file, source]) => ({ file, ...shortFile(source) }));
  return [...reads.flatMap((read) => faultsOf(read, types)), ...unequal(reads)];
};

import validate from 'asl-validator';
import type { Fault } from '../fault.ts';
import { type DutyTypes, unequalDuties, unknownDuties } from './duties.ts';
import { Graph } from './machine.ts';
import { outcomeFaults } from './outcomes.ts';
import { pathFaults } from './paths.ts';
import { stateFaults } from './states.ts';

/** The texts of machines by their file. */
export type Sources = Readonly<Record<string, string>>;

const PLACEHOLDERS = ['${Partition}', '${OpenDuty}'];

/** What a file may not name, because it goes to every partition, region and account. */
const textFaults = (source: string): string[] => {
  const unknown = (source.match(/\$\{[^}]*\}/g) ?? []).filter((one) => !PLACEHOLDERS.includes(one));
  const named = source.match(/arn:(?!\$\{Partition\}:states:::)[^"]*/g) ?? [];
  return [
    ...unknown.map((placeholder) => `${placeholder} is not a placeholder that infra fills`),
    ...named.map((arn) => `names a partition, region or account: ${arn}`),
  ];
};

const grammarFaults = (definition: unknown): string[] => {
  const { isValid, errorsText } = validate(definition, { checkArn: false });
  return isValid ? [] : errorsText('\n').split('\n');
};

const parse = (source: string): unknown => {
  try {
    return JSON.parse(source);
  } catch (error) {
    return error;
  }
};

/** A machine that can be read, or why it cannot. */
const read = (source: string): { machine: Graph } | { faults: string[] } => {
  const definition = parse(source);
  if (definition instanceof Error) return { faults: [definition.message] };
  const faults = grammarFaults(definition);
  if (faults.length > 0) return { faults };
  const { data, error } = Graph.safeParse(definition);
  return data ? { machine: data } : { faults: [error.message] };
};

/** All that is wrong with the machines, by asl-validator's rules and by ours. */
export const aslFaults = (sources: Sources, types: DutyTypes): Fault[] => {
  const machines: Record<string, Graph> = {};
  const each = Object.entries(sources).flatMap(([file, source]) => {
    const result = read(source);
    if ('faults' in result) return result.faults.map((reason) => ({ file, reason }));
    const { machine } = result;
    machines[file] = machine;
    const faults = [
      ...textFaults(source),
      ...stateFaults(machine),
      ...pathFaults(machine),
      ...unknownDuties(machine, types),
      ...outcomeFaults(machine, types),
    ];
    return faults.map((reason) => ({ file, reason }));
  });
  return [...each, ...unequalDuties(machines).map(([file, reason]) => ({ file, reason }))];
};

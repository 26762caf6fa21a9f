import { allStates, type Graph, ownText, type StateFault } from './machine.ts';

const PLACEHOLDERS = ['${Partition}', '${OpenDuty}'];

const faultsIn = (text: string): string[] => {
  const unknown = (text.match(/\$\{[^}]*\}/g) ?? []).filter((one) => !PLACEHOLDERS.includes(one));
  const named = text.match(/arn:(?!\$\{Partition\}:states:::)[^"]*/g) ?? [];
  return [
    ...unknown.map((placeholder) => `${placeholder} is not a placeholder that infra fills`),
    ...named.map((arn) => `names a partition, region or account: ${arn}`),
  ];
};

/** Finds partitions, regions and accounts in a machine's text: the same machine is deployed everywhere. */
export const textFaults = (machine: Graph): StateFault[] => [
  ...faultsIn(ownText(machine)).map((reason) => ({ reason })),
  ...allStates(machine).flatMap(([state, part]) =>
    faultsIn(ownText(part)).map((reason) => ({ state, reason })),
  ),
];

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

/** A machine goes to every partition, region and account, and names none of them. */
export const textFaults = (machine: Graph): StateFault[] => [
  ...faultsIn(ownText(machine)).map((reason) => ({ reason })),
  ...allStates(machine).flatMap(([state, part]) =>
    faultsIn(ownText(part)).map((reason) => ({ state, reason })),
  ),
];

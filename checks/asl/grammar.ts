import validate from 'asl-validator';
import { allStates, type Graph, ownText, type StateFault } from './machine.ts';

/** The forms in which the validator gives the place of a fault, each with the name of a state. */
const NAMED = [
  /^[A-Z_]+: \/.*\bStates\/([^/]+).* is invalid\./,
  /: State "?(.+?)"? (?:is not|MUST)/,
  /already exists: (.+)$/,
];

const TARGET = /target: (.+)$/;

const nameIn = (text: string, forms: readonly RegExp[]): string | undefined =>
  forms.map((form) => form.exec(text)?.[1]).find((name) => name !== undefined);

/** The state that leads to a missing one. */
const leadingTo = (target: string, machine: Graph): string | undefined =>
  allStates(machine).find(([, state]) => ownText(state).includes(JSON.stringify(target)))?.[0];

/** The faults of a machine by the specification of the language, as asl-validator knows it. */
export const grammarFaults = (machine: Graph): StateFault[] => {
  // The validator changes its argument, so it gets a copy.
  const { isValid, errorsText } = validate(structuredClone(machine), { checkArn: false });
  if (isValid) return [];
  return errorsText('\n')
    .split('\n')
    .map((reason) => {
      const target = nameIn(reason, [TARGET]);
      const state = target === undefined ? nameIn(reason, NAMED) : leadingTo(target, machine);
      return { reason, ...(state !== undefined && { state }) };
    });
};

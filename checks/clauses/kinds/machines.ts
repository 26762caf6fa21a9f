import type { DutyCode } from '#schemas/duties/index';
import type { MachineName } from '#schemas/machines';
import type { Alter } from '../../altering/alterations.ts';
import type { Mutant } from '../mutant.ts';

interface State {
  readonly Duty?: string;
  readonly PerParent?: Graph;
  readonly Branches?: readonly Graph[];
  readonly Next?: string;
  readonly End?: true;
}

interface Graph {
  readonly StartAt: string;
  readonly States: Readonly<Record<string, State>>;
}

type Change = (name: string, state: State) => State;

const inGraph = (graph: Graph, change: Change): Graph => ({
  ...graph,
  States: Object.fromEntries(
    Object.entries(graph.States).map(([name, state]) => {
      const inside = {
        ...state,
        ...(state.PerParent && { PerParent: inGraph(state.PerParent, change) }),
        ...(state.Branches && { Branches: state.Branches.map((each) => inGraph(each, change)) }),
      };
      return [name, change(name, inside)];
    }),
  ),
});

const fileOf = (machine: MachineName): string => `statemachines/${machine}.asl.json`;

/** The states of a machine that this names, as they are written. */
const found = (text: string, is: (name: string, state: State) => boolean): readonly State[] => {
  const states: State[] = [];
  inGraph(JSON.parse(text), (name, state) => {
    if (is(name, state)) states.push(state);
    return state;
  });
  if (states.length === 0) throw new Error('the machine has no such state');
  return states;
};

const changing =
  (change: Change): Alter =>
  (text) =>
    JSON.stringify(inGraph(JSON.parse(text), change));

/** A duty out of its machine: nobody comes to owe it, and what follows it goes on. */
export const dutyOut = (machine: MachineName, duty: DutyCode): Mutant => ({
  name: `${duty} out of ${machine}`,
  alters: {
    [fileOf(machine)]: changing((_name, { Duty, ...edge }) =>
      Duty === duty ? { ...edge, Type: 'Pass' } : { ...(Duty && { Duty }), ...edge },
    ),
    [`schemas/workflows/${machine}/machine.ts`]: (text) =>
      `${text}\nif (machine.first.includes('${duty}')) machine.first.splice(machine.first.indexOf('${duty}'), 1);\n`,
  },
  target: (read) =>
    JSON.stringify(found(read(fileOf(machine)), (_name, { Duty }) => Duty === duty)),
});

/** What the last states of a graph do is done before the next graph begins. */
const leadingTo = ({ States }: Graph, Next: string): Graph['States'] =>
  Object.fromEntries(
    Object.entries(States).map(([name, { End, ...state }]) => [
      name,
      End ? { ...state, Next } : state,
    ]),
  );

/** The branches of a Parallel as one: the second begins when the first has ended. */
const oneBranch = ([first, ...others]: readonly Graph[]): readonly Graph[] => {
  if (!first) throw new Error('a Parallel has branches');
  const [next, ...more] = others;
  if (!next) return [first];
  const States = { ...leadingTo(first, next.StartAt), ...next.States };
  return oneBranch([{ StartAt: first.StartAt, States }, ...more]);
};

/** Duties that are owed side by side, made to wait for one another. */
export const inTurn = (machine: MachineName, parallel: string): Mutant => ({
  name: `${parallel} of ${machine} one after the other`,
  alters: {
    [fileOf(machine)]: changing((name, { Branches, ...state }) => {
      if (!Branches) return state;
      return { ...state, Branches: name === parallel ? oneBranch(Branches) : Branches };
    }),
  },
  target: (read) => {
    const [{ Branches = [] } = {}] = found(
      read(fileOf(machine)),
      (name, { Branches }) => name === parallel && Branches !== undefined,
    );
    return JSON.stringify(Branches.map(({ StartAt }) => StartAt));
  },
});

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { DutyCode } from '#schemas/duties/index';
import type { MachineName } from '#schemas/machines';
import type { Alter, Alterations } from '../../altering/alterations.ts';
import { root } from '../../root.ts';
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

/** The states of a machine for which this holds, as they are written. */
const found = (text: string, is: (name: string, state: State) => boolean): readonly State[] => {
  const states: State[] = [];
  inGraph(JSON.parse(text), (name, state) => {
    if (is(name, state)) states.push(state);
    return state;
  });
  if (states.length === 0) throw new Error('the machine has no such state');
  return states;
};

/** All duties of a graph. */
const dutiesOf = ({ States }: Graph): readonly string[] =>
  Object.values(States).flatMap(({ Duty, PerParent, Branches = [] }) => [
    ...(Duty ? [Duty] : []),
    ...[...(PerParent ? [PerParent] : []), ...Branches].flatMap(dutiesOf),
  ]);

/** The file that declares a machine: its workflow's own, or one of a workflow that has several. */
const declaring = (machine: MachineName): string => {
  const files = [`schemas/workflows/${machine}/machine.ts`, `schemas/workflows/*/${machine}.ts`];
  const [file] = globSync(files, { cwd: root });
  if (!file) throw new Error(`no file declares ${machine}`);
  return file;
};

/** Alterations after which these duties no longer open with the episode. */
const notFirst = (machine: MachineName, duties: readonly string[]): Alterations => ({
  [declaring(machine)]: (text) =>
    `${text}
for (const duty of ${JSON.stringify(duties)}) if (machine.first.includes(duty)) machine.first.splice(machine.first.indexOf(duty), 1);
`,
});

const changing =
  (change: Change): Alter =>
  (text) =>
    JSON.stringify(inGraph(JSON.parse(text), change));

/** A mutant of a machine without a duty: it is never opened, and the next states follow. */
export const dutyOut = (machine: MachineName, duty: DutyCode): Mutant => ({
  name: `${duty} out of ${machine}`,
  alters: {
    [fileOf(machine)]: changing((_name, { Duty, ...edge }) =>
      Duty === duty ? { ...edge, Type: 'Pass' } : { ...(Duty && { Duty }), ...edge },
    ),
    ...notFirst(machine, [duty]),
  },
  target: (read) =>
    JSON.stringify(found(read(fileOf(machine)), (_name, { Duty }) => Duty === duty)),
});

/** Redirects the last states of a graph to the beginning of the next graph. */
const leadingTo = ({ States }: Graph, Next: string): Graph['States'] =>
  Object.fromEntries(
    Object.entries(States).map(([name, { End, ...state }]) => [
      name,
      End ? { ...state, Next } : state,
    ]),
  );

/** Makes one branch of a Parallel's branches: the second begins when the first has ended. */
const oneBranch = ([first, ...others]: readonly Graph[]): readonly Graph[] => {
  if (!first) throw new Error('a Parallel has branches');
  const [next, ...more] = others;
  if (!next) return [first];
  const States = { ...leadingTo(first, next.StartAt), ...next.States };
  return oneBranch([{ StartAt: first.StartAt, States }, ...more]);
};

const branchesOf = (text: string, parallel: string): readonly Graph[] => {
  const is = (name: string, { Branches }: State) => name === parallel && Branches !== undefined;
  return found(text, is)[0]?.Branches ?? [];
};

/** A mutant in which duties that are owed in parallel wait for one another. */
export const inTurn = (machine: MachineName, parallel: string): Mutant => {
  const file = fileOf(machine);
  const [, ...later] = branchesOf(readFileSync(path.join(root, file), 'utf8'), parallel);
  return {
    name: `${parallel} of ${machine} one after the other`,
    alters: {
      [file]: changing((name, { Branches, ...state }) => {
        if (!Branches) return state;
        return { ...state, Branches: name === parallel ? oneBranch(Branches) : Branches };
      }),
      ...notFirst(machine, later.flatMap(dutiesOf)),
    },
    target: (read) =>
      JSON.stringify(branchesOf(read(file), parallel).map(({ StartAt }) => StartAt)),
  };
};

import { RESERVED_OUTCOMES } from '#schemas/duty-type';
import type { DutyTypes } from './duties.ts';
import {
  dutyOf,
  type Graph,
  graphsWithin,
  nextStates,
  type State,
  type StateFault,
} from './machine.ts';

/** The duties whose outcome a state hands on: its own duty, or, for a state without a duty, those of its input. */
const handsOn = (state: State, got: ReadonlySet<string>): ReadonlySet<string> => {
  const duty = dutyOf(state);
  if (duty !== undefined) return new Set([duty]);
  const passes = state.Type === 'Choice' || (state.Type === 'Pass' && state.Output === undefined);
  return passes ? got : new Set();
};

/** For each state of a graph, the duties whose outcome may be its input. */
const inputsOf = (graph: Graph, input: ReadonlySet<string>): Map<string, ReadonlySet<string>> => {
  const inputs = new Map<string, ReadonlySet<string>>();
  const visit = (name: string, duties: ReadonlySet<string>): void => {
    const state = graph.States[name];
    const known = inputs.get(name);
    if (!state || (known && [...duties].every((duty) => known.has(duty)))) return;
    const all = new Set([...(known ?? []), ...duties]);
    inputs.set(name, all);
    for (const next of nextStates(state)) visit(next, handsOn(state, all));
  };
  visit(graph.StartAt, input);
  return inputs;
};

type ChoiceInput = readonly [name: string, choice: State, duties: ReadonlySet<string>];

/** Every Choice of a graph and of the graphs inside it. */
const choicesOf = (graph: Graph, input: ReadonlySet<string>): ChoiceInput[] => {
  const arrived = inputsOf(graph, input);
  return Object.entries(graph.States).flatMap(([name, state]) => {
    const got = arrived.get(name) ?? new Set<string>();
    const within = graphsWithin(state).flatMap((inner) => choicesOf(inner, got));
    const own: ChoiceInput[] = state.Type === 'Choice' ? [[name, state, got]] : [];
    return [...own, ...within];
  });
};

const COMPARISON = /outcome\s*(?:!?=\s*('[^']*'|"[^"]*")|in\s*\[([^\]]*)\])/g;

/** The outcomes that a condition compares with: `outcome = 'a'`, `outcome in ['a', 'b']`. */
const comparedIn = (condition: string): string[] =>
  [...condition.matchAll(COMPARISON)].flatMap(([, one = '', several = '']) =>
    [...`${one}${several}`.matchAll(/['"]([^'"]*)['"]/g)].map(([, outcome = '']) => outcome),
  );

const conditionsOf = ({ Choices = [] }: State): string[] =>
  Choices.map(({ Condition = '' }) => Condition);

interface PossibleOutcomes {
  readonly declared: readonly string[];
  readonly reserved: readonly string[];
}

const without = (outcomes: readonly string[], named: readonly string[]): string[] =>
  outcomes.filter((outcome) => !named.includes(outcome));

/** A Default may take the reserved outcomes and one declared outcome; a further one would be an oversight. */
const missingEdges = (state: State, { declared, reserved }: PossibleOutcomes): string[] => {
  const conditions = conditionsOf(state);
  if (state.Default === undefined) {
    const whole = conditions.filter((condition) => !condition.includes(' and '));
    const missing = without([...declared, ...reserved], whole.flatMap(comparedIn));
    return missing.map((outcome) => `has no edge for ${outcome}`);
  }
  const named = conditions.flatMap(comparedIn);
  const rest = without(declared, named);
  if (named.length === 0 || rest.length <= 1) return [];
  return [`leaves ${rest.join(', ')} to its Default: name all but one`];
};

const faultsOf = (state: State, duties: ReadonlySet<string>, types: DutyTypes): string[] => {
  const declared = [...duties].flatMap((duty) => Object.keys(types[duty]?.outcomes ?? {}));
  const arrival = { declared, reserved: duties.size > 0 ? [...RESERVED_OUTCOMES] : [] };
  const possible = [...arrival.declared, ...arrival.reserved];
  const unknown = without(conditionsOf(state).flatMap(comparedIn), possible);
  return [
    ...unknown.map((outcome) => `compares with ${outcome}, an outcome that cannot arrive there`),
    ...missingEdges(state, arrival),
  ];
};

/** Finds a Choice after a duty that lacks an edge for one of its outcomes, including the reserved ones. */
export const outcomeFaults = (machine: Graph, types: DutyTypes): StateFault[] =>
  choicesOf(machine, new Set()).flatMap(([name, state, duties]) =>
    faultsOf(state, duties, types).map((fault) => ({
      state: name,
      reason: `choice ${name} ${fault}`,
    })),
  );

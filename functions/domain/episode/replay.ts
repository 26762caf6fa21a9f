import type { Graph, StateShape } from './machine-graph.ts';
import {
  type Asked,
  type EpisodeInput,
  type Evaluate,
  type Finding,
  type Handed,
  type Known,
  meet,
  nameOnPaper,
  type Paper,
  type States,
} from './replay/paper.ts';

/** Where a machine would stand after a run through an episode's facts; duties by their names. */
export interface Standing extends Readonly<Record<Finding, readonly string[]>> {
  /** Open duties that the machine does not reach: they stay open, with their clocks. */
  readonly unreached: readonly string[];
  /** States that do not fit the facts; an execution would fail there. */
  readonly unfit: readonly string[];
}

/** @throws {Error} if the machine's expressions do not fit their input. */
const askedOf = async (
  paper: Paper,
  state: StateShape,
  step: string,
  states: States,
): Promise<Asked> => {
  const { subject, round } = state.Arguments?.Payload ?? {};
  const whom = await paper.evaluate(subject, states);
  const which = await paper.evaluate(round ?? 1, states);
  if (typeof which !== 'number') throw new Error('a round is a number');
  return { step, round: which, ...(whom !== undefined && { subject: String(whom) }) };
};

/** The graphs that run side by side in a state, each with its item. */
const sidesOf = async (paper: Paper, state: StateShape, states: States) => {
  const { Branches = [], Items, ItemProcessor } = state;
  if (!ItemProcessor) return Branches.map((graph) => ({ graph, context: states.context }));
  const items = await paper.evaluate(Items, states);
  if (!Array.isArray(items)) throw new Error('the Items of a Map are a list');
  return items.map((Value: unknown) => ({
    graph: ItemProcessor,
    context: { ...states.context, Map: { Item: { Value } } },
  }));
};

const pass = async (paper: Paper, state: StateShape, states: States): Promise<Handed> => {
  const step = state.Arguments?.Payload?.duty;
  if (step) return meet(paper, await askedOf(paper, state, step, states));
  if (!state.Branches && !state.ItemProcessor) return { output: states.input };
  const handed: Handed[] = [];
  for (const { graph, context } of await sidesOf(paper, state, states)) {
    handed.push(await walk(paper, graph, { input: states.input, context }));
  }
  return handed.every(Boolean) ? { output: handed.map((each) => each?.output) } : undefined;
};

const nextOf = async ({ evaluate }: Paper, state: StateShape, states: States) => {
  if (!state.Choices) return state.Next;
  for (const { Condition, Next } of state.Choices) {
    if ((await evaluate(Condition, states)) === true) return Next;
  }
  if (!state.Default) throw new Error('no choice fits');
  return state.Default;
};

const walk = async (paper: Paper, graph: Graph, { input, context }: States): Promise<Handed> => {
  let handed: { readonly output: unknown } = { output: input };
  let name: string | undefined = graph.StartAt;
  while (name) {
    const at = name;
    const state: StateShape | undefined = graph.States[at];
    try {
      if (!state) throw new Error('there is no such state');
      const done = await pass(paper, state, { input: handed.output, context });
      if (!done) return undefined;
      handed = done;
      name = await nextOf(paper, state, { input: handed.output, context });
    } catch {
      paper.noted.push(['unfit', at]);
      return undefined;
    }
  }
  return handed;
};

/** An episode's facts. */
export interface Facts {
  readonly known: readonly Known[];
  /** The open duties that an execution waits for; a report opens further ones, which no machine reaches. */
  readonly waited: ReadonlySet<string>;
  /** The input with which its executions are started. */
  readonly input: EpisodeInput;
}

/** Simulates a machine on an episode's facts: which duties would be open if the episode were resumed now. */
export const replay = async (
  machine: Graph,
  { known, waited, input }: Facts,
  evaluate: Evaluate,
): Promise<Standing> => {
  const paper: Paper = { machine, known, evaluate, noted: [] };
  await walk(paper, machine, { input: {}, context: { Execution: { Input: input } } });
  const named = (kind: Finding | 'unfit') =>
    paper.noted.filter(([each]) => each === kind).map(([, name]) => name);
  const found = named('found');
  const unreached = known
    .filter((duty) => !duty.ended && waited.has(duty.id) && !found.includes(nameOnPaper(duty)))
    .map(nameOnPaper);
  return {
    found,
    opens: named('opens'),
    passed: named('passed'),
    unreached,
    unfit: named('unfit'),
  };
};

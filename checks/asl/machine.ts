import * as z from 'zod';

const Rule = z.looseObject({ ErrorEquals: z.array(z.string()), Next: z.string().optional() });

const ChoiceRule = z.looseObject({ Condition: z.string().optional(), Next: z.string() });

/** The fields of a state that the checks read; others are kept as they are. */
export const State = z.looseObject({
  Type: z.string(),
  Next: z.string().optional(),
  End: z.boolean().optional(),
  Default: z.string().optional(),
  Choices: z.array(ChoiceRule).optional(),
  Retry: z.array(Rule).optional(),
  Catch: z.array(Rule).optional(),
  TimeoutSeconds: z.unknown().optional(),
  Arguments: z.unknown().optional(),
  Output: z.unknown().optional(),
  get Branches() {
    return z.array(Graph).optional();
  },
  get ItemProcessor() {
    return Graph.optional();
  },
});
export type State = z.infer<typeof State>;

/** A set of states that lead to one another: a machine, or one branch of a Parallel. */
export const Graph = z.looseObject({
  StartAt: z.string(),
  get States() {
    return z.record(z.string(), State);
  },
});
export type Graph = z.infer<typeof Graph>;

const Payload = z.looseObject({ duty: z.string() });
const OpenDuty = z.looseObject({
  Arguments: z.looseObject({ FunctionName: z.literal('${OpenDuty}'), Payload }),
});

/** The code of the duty that a Task opens. */
export const dutyOf = (state: State): string | undefined =>
  OpenDuty.safeParse(state).data?.Arguments.Payload.duty;

/** A fault of a machine, and the state that has it. */
export interface StateFault {
  readonly state?: string;
  readonly reason: string;
}

/** The graphs within a state. */
export const graphsWithin = ({ Branches = [], ItemProcessor }: State): Graph[] =>
  ItemProcessor ? [...Branches, ItemProcessor] : Branches;

/** The graph and all within it. */
export const allGraphs = (graph: Graph): Graph[] => [
  graph,
  ...Object.values(graph.States).flatMap(graphsWithin).flatMap(allGraphs),
];

/** Every state of a machine, in all its branches, under its name. */
export const allStates = (machine: Graph): [name: string, state: State][] =>
  allGraphs(machine).flatMap(({ States }) => Object.entries(States));

/** The text of a state or a graph, without the states within it. */
export const ownText = (part: object): string =>
  JSON.stringify(part, (key, value) => (key === 'States' ? null : value));

/** The states that may follow within the same graph. */
export const nextStates = ({ Next, Default, Choices = [], Catch = [] }: State): string[] =>
  [Next, Default, ...Choices.map((rule) => rule.Next), ...Catch.map((rule) => rule.Next)].filter(
    (next) => next !== undefined,
  );

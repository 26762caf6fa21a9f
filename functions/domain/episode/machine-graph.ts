import * as z from 'zod';

/** A machine's states, with the fields that decide the order of its duties. */
const State: z.ZodType<StateShape> = z.lazy(() =>
  z.looseObject({
    Next: z.string().optional(),
    Default: z.string().optional(),
    Choices: z
      .array(z.looseObject({ Condition: z.string().optional(), Next: z.string().optional() }))
      .optional(),
    Branches: z.array(Graph).optional(),
    Items: z.unknown().optional(),
    ItemProcessor: Graph.optional(),
    Arguments: z
      .looseObject({
        Payload: z
          .looseObject({
            duty: z.string().optional(),
            subject: z.unknown().optional(),
            round: z.unknown().optional(),
          })
          .optional(),
      })
      .optional(),
  }),
);

interface ChoiceShape {
  readonly Condition?: string | undefined;
  readonly Next?: string | undefined;
}

interface PayloadShape {
  readonly duty?: string | undefined;
  readonly subject?: unknown;
  readonly round?: unknown;
}

export interface StateShape {
  readonly Next?: string | undefined;
  readonly Default?: string | undefined;
  readonly Choices?: readonly ChoiceShape[] | undefined;
  readonly Branches?: readonly GraphShape[] | undefined;
  readonly Items?: unknown;
  readonly ItemProcessor?: GraphShape | undefined;
  readonly Arguments?: { readonly Payload?: PayloadShape | undefined } | undefined;
}

interface GraphShape {
  readonly StartAt: string;
  readonly States: Readonly<Record<string, StateShape>>;
}

export const Graph: z.ZodType<GraphShape> = z.lazy(() =>
  z.looseObject({ StartAt: z.string(), States: z.record(z.string(), State) }),
);
export type Graph = GraphShape;

type Order = Map<string, Set<string>>;

const innerOf = ({ Branches = [], ItemProcessor }: StateShape): readonly GraphShape[] => [
  ...Branches,
  ...(ItemProcessor ? [ItemProcessor] : []),
];

const edgesOf = ({ Next, Default, Choices = [] }: StateShape): readonly string[] =>
  [Next, Default, ...Choices.map((choice) => choice.Next)].filter((each) => each !== undefined);

/** Walks one graph; `before` are the duties that come directly before it. Returns the last duties of its branches. */
const walk = (graph: GraphShape, before: ReadonlySet<string>, order: Order): Set<string> => {
  const ends = new Set<string>();
  const visit = (name: string, after: ReadonlySet<string>): void => {
    const state = graph.States[name];
    if (!state) return;
    const duty = state.Arguments?.Payload?.duty;
    let last: ReadonlySet<string> = after;
    if (duty) {
      const known = order.get(duty) ?? new Set<string>();
      order.set(duty, new Set([...known, ...after]));
      last = new Set([duty]);
    }
    const inner = innerOf(state);
    if (inner.length > 0) last = new Set(inner.flatMap((each) => [...walk(each, after, order)]));
    const edges = edgesOf(state);
    if (edges.length === 0) for (const each of last) ends.add(each);
    for (const edge of edges) visit(edge, last);
  };
  visit(graph.StartAt, before);
  return ends;
};

/** Each duty of a machine, with the duties that come directly before it; none for the first ones. */
export const orderOf = (graph: GraphShape): ReadonlyMap<string, readonly string[]> => {
  const order: Order = new Map();
  walk(graph, new Set(), order);
  return new Map([...order].map(([duty, before]) => [duty, [...before]]));
};

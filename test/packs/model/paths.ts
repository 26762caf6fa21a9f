import { evaluate, type Graph, type State } from '#test/fakes/memory-machine';

/** The output of a state: a duty's outcome, and the other facts that a Choice reads. */
export type Given = Readonly<Record<string, unknown>>;

/** Returns the ways in which a duty may end. */
export type EndsOf = (duty: string) => readonly Given[];

/** One walk through a graph: the duties that it reached, and where it stopped. */
export interface Path {
  readonly steps: readonly string[];
  readonly end: string;
}

/**
 * The paths of one graph, and of each graph within it. Branches share nothing, so they are walked one by one, and
 * `combined` counts their combinations.
 */
export interface Walked {
  readonly paths: readonly Path[];
  readonly combined: number;
  /** The reasons that keep a path from reaching its end. */
  readonly stuck: readonly string[];
}

const innerOf = ({ Branches = [], ItemProcessor }: State): readonly Graph[] =>
  ItemProcessor ? [...Branches, ItemProcessor] : Branches;

const dutyOf = ({ Arguments }: State): string | undefined => {
  const duty = Arguments?.Payload.duty;
  return typeof duty === 'string' ? duty : undefined;
};

const none: Walked = { paths: [], combined: 0, stuck: [] };

const both = (a: Walked, b: Walked): Walked => ({
  paths: [...a.paths, ...b.paths],
  combined: a.combined + b.combined,
  stuck: [...a.stuck, ...b.stuck],
});

const stuck = (where: string): Walked => ({ ...none, stuck: [where] });

const taken = async (
  { Choices = [], Default }: State,
  input: Given,
): Promise<string | undefined> => {
  for (const { Condition, Next } of Choices) {
    const isSo = await evaluate(Condition, { input, context: {} });
    if (isSo === true) return Next;
  }
  return Default;
};

/** Walks every path of a graph, and of all graphs within it. */
export const walk = async (graph: Graph, endsOf: EndsOf): Promise<Walked> => {
  /** The inner graphs, walked once for each state that contains them: they do not depend on what came before. */
  const inner = new Map<string, Walked>();

  const within = async (name: string, state: State): Promise<Walked> => {
    const known = inner.get(name);
    if (known) return { ...known, paths: [], stuck: [] };
    const each = await Promise.all(innerOf(state).map((part) => walk(part, endsOf)));
    const all = each.reduce(both, none);
    const combined = each.reduce((product, part) => product * part.combined, 1);
    inner.set(name, { ...all, combined });
    return { ...all, combined };
  };

  const visit = async (name: string, given: Given, steps: readonly string[]): Promise<Walked> => {
    const state = graph.States[name];
    if (!state) return stuck(`${name} is no state`);
    if (steps.includes(name)) return stuck(`${name} is come to twice`);
    const on = [...steps, name];
    const go = (next: string | undefined, value: Given): Promise<Walked> =>
      next === undefined
        ? Promise.resolve({ paths: [{ steps: on, end: name }], combined: 1, stuck: [] })
        : visit(next, value, on);

    if (state.Type === 'Choice') {
      const next = await taken(state, given);
      return next === undefined ? stuck(`${name} takes no edge`) : visit(next, given, on);
    }
    if (innerOf(state).length > 0) {
      const inside = await within(name, state);
      const rest = await go(state.Next, {});
      return {
        paths: [...inside.paths, ...rest.paths],
        combined: inside.combined * rest.combined,
        stuck: [...inside.stuck, ...rest.stuck],
      };
    }
    const duty = dutyOf(state);
    if (duty === undefined) return go(state.Next, given);
    const ends = endsOf(duty);
    if (ends.length === 0) return stuck(`${name} has no way out`);
    const each = await Promise.all(ends.map((end) => go(state.Next, end)));
    return each.reduce(both, none);
  };

  return visit(graph.StartAt, {}, []);
};

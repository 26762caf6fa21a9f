import { allGraphs, type Graph, nextStates, type StateFault } from './machine.ts';

const reachable = (graph: Graph): Set<string> => {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    const state = graph.States[name];
    if (!state || seen.has(name)) return;
    seen.add(name);
    nextStates(state).forEach(visit);
  };
  visit(graph.StartAt);
  return seen;
};

const onCycle = ({ States }: Graph): string | undefined => {
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]): string | undefined => {
    if (path.includes(name)) return name;
    const state = States[name];
    if (!state || done.has(name)) return undefined;
    const found = nextStates(state)
      .map((next) => visit(next, [...path, name]))
      .find((one) => one !== undefined);
    done.add(name);
    return found;
  };
  return Object.keys(States)
    .map((name) => visit(name, []))
    .find((name) => name !== undefined);
};

/** Finds states that cannot be reached, and paths that return: repetition must happen within a duty. */
export const pathFaults = (machine: Graph): StateFault[] =>
  allGraphs(machine).flatMap((graph) => {
    const seen = reachable(graph);
    const lost = Object.keys(graph.States).filter((name) => !seen.has(name));
    const cycle = onCycle(graph);
    return [
      ...lost.map((state) => ({ state, reason: `state ${state} is never reached` })),
      ...(cycle
        ? [{ state: cycle, reason: `state ${cycle} leads back to itself: a machine has no loops` }]
        : []),
    ];
  });

/**
 * Finds edges that leave their graph. For them the validator does not name the state, and within a Map it looks for the
 * target in the whole machine.
 */
export const strayEdges = (machine: Graph): StateFault[] =>
  allGraphs(machine).flatMap(({ States }) =>
    Object.entries(States).flatMap(([name, state]) =>
      nextStates(state)
        .filter((next) => !Object.hasOwn(States, next))
        .map((next) => ({
          state: name,
          reason: `state ${name} leads to ${next}, which is not in its graph`,
        })),
    ),
  );

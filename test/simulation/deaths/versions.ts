import type { Policy } from '#domain/policy/policy';
import { dutyTypes } from '#schemas/duties/index';
import type { DutyType } from '#schemas/duty-type';
import type { MachineName } from '#schemas/machines';
import type { World } from '#test/fakes/a-world';
import type { Graph, State } from '#test/fakes/memory-machine';

/** A duty that no machine has yet. */
export const VISIT = 'visit';

const types = dutyTypes as unknown as Record<string, DutyType>;

/** Declares the duty while `living` runs. */
export const withVisit = async <T>(
  change: Pick<DutyType, 'opensLate'>,
  living: () => Promise<T>,
): Promise<T> => {
  types[VISIT] = { ...dutyTypes.notify, code: VISIT, ...change };
  try {
    return await living();
  } finally {
    delete types[VISIT];
  }
};

const map = (graph: Graph, change: (states: Graph) => Graph): Graph => {
  const inner = (state: State): State => ({
    ...state,
    ...(state.Branches && { Branches: state.Branches.map((each) => map(each, change)) }),
    ...(state.ItemProcessor && { ItemProcessor: map(state.ItemProcessor, change) }),
  });
  const States = Object.fromEntries(
    Object.entries(graph.States).map(([name, state]) => [name, inner(state)]),
  );
  return change({ ...graph, States });
};

const redirected = (state: State, from: string, to: string): State =>
  JSON.parse(
    JSON.stringify(state, (key, value) =>
      (key === 'Next' || key === 'Default') && value === from ? to : value,
    ),
  );

/** The machine with a visit before one of its states. */
export const withVisitBefore = (machine: Graph, name: string): Graph =>
  map(machine, (graph) => {
    const state = graph.States[name];
    if (!state?.Arguments) return graph;
    const { subject, ...rest } = state.Arguments.Payload;
    const Payload = { ...rest, ...(subject !== undefined && { subject }), duty: VISIT };
    const visit = { ...state, Arguments: { ...state.Arguments, Payload }, Next: name };
    const States = Object.fromEntries(
      Object.entries(graph.States).map(([each, of]) => [each, redirected(of, name, VISIT)]),
    );
    const StartAt = graph.StartAt === name ? VISIT : graph.StartAt;
    return { ...graph, StartAt, States: { ...States, [VISIT]: visit } };
  });

/** The machine without the duty of one of its states. */
export const without = (machine: Graph, name: string): Graph =>
  map(machine, (graph) => {
    const state = graph.States[name];
    if (state?.Type !== 'Task') return graph;
    const { Arguments: _none, ...rest } = state;
    return { ...graph, States: { ...graph.States, [name]: { ...rest, Type: 'Pass' } } };
  });

/** The world with another version of its machine deployed, and a policy that has the visit. */
export const deployed = (
  world: World,
  graph: Graph,
  machine: MachineName = 'emergency-response',
): World => {
  world.machines.deployed.set(machine, graph);
  const { policyOf, graphOf } = world.ports;
  const known: typeof policyOf = (pack, at) => {
    const policy = policyOf(pack, at);
    const inForce: Policy['inForce'] = (code, circumstances) =>
      code === VISIT ? policy.inForce('notify') : policy.inForce(code, circumstances);
    return { ...policy, inForce };
  };
  return {
    ...world,
    ports: {
      ...world.ports,
      policyOf: known,
      graphOf: (name) => (name === machine ? graph : graphOf(name)),
    },
  };
};

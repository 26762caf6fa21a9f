import { executionName } from '#domain/ids';
import type { ExecutionName, Machines } from '#domain/ports';
import { OpenDutyTask } from '#schemas/machine-task';
import {
  evaluate,
  evaluateAll,
  type Graph,
  machineNamed,
  type Output,
  type Scope,
  type State,
} from './memory-machine.ts';

type Next = (output: Output) => Promise<void>;

/** A task that waits for its token, and how to start it again when its worker fails. */
interface Waiting {
  readonly name: string;
  readonly next: Next;
  readonly again: () => Promise<void>;
}

/** How often a state's Retry starts it again. */
const MOST_RETRIES = 8;

/** The event that EventBridge receives when an execution comes to its end. */
export interface End {
  readonly status: 'SUCCEEDED' | 'FAILED' | 'ABORTED';
  readonly input: string;
}

interface Run {
  readonly name: string;
  readonly machine: string;
  readonly input: unknown;
  /** The present item of a Map. */
  readonly item?: unknown;
}

/**
 * Runs the repository's own ASL files in memory. Its tasks wait to be opened by hand, so that a test decides when an
 * execution reaches its next duty, and whether it ever does.
 */
export const memoryEngine = () => {
  const running = new Set<string>();
  /** The executions that have come to their end by themselves. */
  const done = new Set<string>();
  const started: Run[] = [];
  /** Every state that was entered, in order. */
  const entered: string[] = [];
  /** Each state once, with the name of its machine. */
  const visited = new Set<string>();
  const succeeded: { token: string; output: unknown }[] = [];
  const tasks: { name: string; task: OpenDutyTask }[] = [];
  const tokens = new Map<string, Waiting>();
  const ends: End[] = [];
  /** Machines in another version than the repository's. */
  const deployed = new Map<string, Graph>();
  /** A machine that fails as soon as it has begun. */
  const faults = { failing: false };
  let lastToken = 0;

  const scopeOf = (
    { input: started, item }: Run,
    input: Output,
    { token, RetryCount } = { token: '', RetryCount: 0 },
  ): Scope => ({
    input,
    context: {
      Execution: { Input: started },
      State: { RetryCount },
      Task: { Token: token },
      ...(item !== undefined && { Map: { Item: { Value: item } } }),
    },
  });

  const enter = async (run: Run, graph: Graph, name: string, input: Output, done: Next) => {
    const state = graph.States[name];
    if (!state) throw new Error(`no state ${name}`);
    entered.push(name);
    visited.add(`${run.machine}: ${name}`);
    const on: Next = (output) =>
      state.Next ? enter(run, graph, state.Next, output, done) : done(output);
    if (state.Type === 'Task') return wait(run, state, input, on);
    if (state.Type === 'Parallel' || state.Type === 'Map') return fork(run, state, input, on);
    if (state.Type !== 'Choice') return on(input);
    return enter(run, graph, await chosen(run, state, input), input, done);
  };

  const chosen = async (run: Run, { Choices = [], Default = '' }: State, input: Output) => {
    for (const { Condition, Next } of Choices) {
      if ((await evaluate(Condition, scopeOf(run, input))) === true) return Next;
    }
    return Default;
  };

  const wait = async (run: Run, state: State, input: Output, next: Next, RetryCount = 0) => {
    lastToken += 1;
    const token = `token-${lastToken}`;
    const again = async () => {
      if (RetryCount < MOST_RETRIES) await wait(run, state, input, next, RetryCount + 1);
      else kill(run.name, 'FAILED');
    };
    tokens.set(token, { name: run.name, next, again });
    const scope = scopeOf(run, input, { token, RetryCount });
    const payload = await evaluateAll(state.Arguments?.Payload ?? {}, scope);
    tasks.push({ name: run.name, task: OpenDutyTask.parse(payload) });
  };

  /** Called when the worker of a task threw or died: unless its token was answered, the task starts again. */
  const failed = async (token: string): Promise<void> => {
    const waiting = tokens.get(token);
    tokens.delete(token);
    await waiting?.again();
  };

  /** The graphs that run in parallel: a Parallel's branches, or a Map's graph for each item. */
  const sides = async (run: Run, state: State, input: Output): Promise<[Run, Graph][]> => {
    const { Type, Items, ItemProcessor: each, Branches = [] } = state;
    if (Type !== 'Map' || !each) return Branches.map((graph) => [run, graph]);
    const items = await evaluate(Items, scopeOf(run, input));
    if (!Array.isArray(items)) throw new Error('the Items of a Map must be a list');
    return items.map((item: unknown) => [{ ...run, item }, each]);
  };

  const fork = async (run: Run, state: State, input: Output, next: Next) => {
    const forked = await sides(run, state, input);
    let left = forked.length;
    if (left === 0) return next({});
    for (const [side, graph] of forked) {
      await enter(side, graph, graph.StartAt, input, async () => {
        left -= 1;
        if (left === 0) await next({});
      });
    }
  };

  const kill = (name: string, status: End['status'] = 'ABORTED'): void => {
    const run = started.find((each) => each.name === name);
    if (status === 'SUCCEEDED') done.add(name);
    if (running.delete(name) && run) ends.push({ status, input: JSON.stringify(run.input) });
    tasks.splice(0, tasks.length, ...tasks.filter((each) => each.name !== name));
    for (const [token, each] of tokens) if (each.name === name) tokens.delete(token);
  };

  /** The execution that waits with this token. */
  const nameOf = (token: string): string => tokens.get(token)?.name ?? '';

  const machines: Machines = {
    start: async (execution: ExecutionName, input) => {
      const { machine } = execution;
      const run = { name: executionName(execution), machine, input };
      if (started.some(({ name }) => name === run.name)) return;
      started.push(run);
      running.add(run.name);
      if (faults.failing) return kill(run.name, 'FAILED');
      const graph = deployed.get(machine) ?? machineNamed(machine);
      await enter(run, graph, graph.StartAt, {}, async () => kill(run.name, 'SUCCEEDED'));
    },
    stop: async (execution) => kill(executionName(execution)),
    statusOf: async (execution) => {
      const name = executionName(execution);
      if (running.has(name)) return 'running';
      return done.has(name) ? 'done' : 'gone';
    },
    completeTask: async (token, output) => {
      const waiting = tokens.get(token);
      if (!waiting) return false;
      tokens.delete(token);
      succeeded.push({ token, output });
      await waiting.next(output as Output);
      return true;
    },
  };
  return {
    ...machines,
    nameOf,
    /** The present state as far as others can ask for it. */
    remembered: () => ({ running: [...running], done: [...done], tokens: [...tokens.keys()] }),
    deployed,
    faults,
    started,
    entered,
    visited,
    running,
    succeeded,
    tasks,
    ends,
    kill,
    failed,
  };
};

export type MemoryEngine = ReturnType<typeof memoryEngine>;

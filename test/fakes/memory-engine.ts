import { readFileSync } from 'node:fs';
import jsonata from 'jsonata';
import { executionName } from '#domain/ids';
import type { ExecutionName, Machines } from '#domain/ports';
import { OpenDutyTask } from '#schemas/machine-task';

type Output = Readonly<Record<string, unknown>>;
type Next = (output: Output) => Promise<void>;

interface State {
  readonly Type: 'Parallel' | 'Task' | 'Choice' | 'Pass' | 'Succeed';
  readonly Next?: string;
  readonly Default?: string;
  readonly Branches?: readonly Graph[];
  readonly Choices?: readonly { readonly Condition: string; readonly Next: string }[];
  readonly Arguments?: { readonly Payload: { readonly duty: string; readonly round?: number } };
}

interface Graph {
  readonly StartAt: string;
  readonly States: Readonly<Record<string, State>>;
}

const FILES = new URL('../../statemachines/', import.meta.url);

const graphOf = (machine: string): Graph =>
  JSON.parse(readFileSync(new URL(`${machine}.asl.json`, FILES), 'utf8'));

const holds = async (condition: string, input: Output): Promise<boolean> =>
  (await jsonata(condition.replace(/^\{%|%\}$/g, '')).evaluate({}, { states: { input } })) === true;

interface Run {
  readonly name: string;
  readonly input: unknown;
}

/**
 * Runs the repository's own ASL files in memory: its tasks wait to be opened by hand, so that a
 * test decides when an execution comes to its next duty, and whether it ever does.
 */
export const memoryEngine = () => {
  const running = new Set<string>();
  const started: Run[] = [];
  const succeeded: { token: string; output: unknown }[] = [];
  const tasks: { name: string; task: OpenDutyTask }[] = [];
  const tokens = new Map<string, { name: string; next: Next }>();
  let lastToken = 0;

  const enter = async (run: Run, graph: Graph, name: string, input: Output, done: Next) => {
    const state = graph.States[name];
    if (!state) throw new Error(`no state ${name}`);
    const on: Next = (output) =>
      state.Next ? enter(run, graph, state.Next, output, done) : done(output);
    if (state.Type === 'Task') return wait(run, state, on);
    if (state.Type === 'Parallel') return branch(run, state, input, on);
    if (state.Type !== 'Choice') return on(input);
    for (const { Condition, Next } of state.Choices ?? []) {
      if (await holds(Condition, input)) return enter(run, graph, Next, input, done);
    }
    return enter(run, graph, state.Default ?? '', input, done);
  };

  const wait = (run: Run, { Arguments }: State, next: Next): void => {
    lastToken += 1;
    const token = `token-${lastToken}`;
    tokens.set(token, { name: run.name, next });
    const payload = { ...Arguments?.Payload, of: run.input, attempt: 0, token };
    tasks.push({ name: run.name, task: OpenDutyTask.parse(payload) });
  };

  const branch = async (run: Run, { Branches = [] }: State, input: Output, next: Next) => {
    let left = Branches.length;
    for (const graph of Branches) {
      await enter(run, graph, graph.StartAt, input, async () => {
        left -= 1;
        if (left === 0) await next({});
      });
    }
  };

  const kill = (name: string): void => {
    running.delete(name);
    tasks.splice(0, tasks.length, ...tasks.filter((each) => each.name !== name));
    for (const [token, each] of tokens) if (each.name === name) tokens.delete(token);
  };

  const machines: Machines = {
    start: async (execution: ExecutionName, input) => {
      const run = { name: executionName(execution), input };
      if (started.some(({ name }) => name === run.name)) return;
      started.push(run);
      running.add(run.name);
      const graph = graphOf(execution.machine);
      await enter(run, graph, graph.StartAt, {}, async () => kill(run.name));
    },
    stop: async (execution) => kill(executionName(execution)),
    isRunning: async (execution) => running.has(executionName(execution)),
    succeed: async (token, output) => {
      const waiting = tokens.get(token);
      if (!waiting) return false;
      tokens.delete(token);
      succeeded.push({ token, output });
      await waiting.next(output as Output);
      return true;
    },
  };
  return { ...machines, started, running, succeeded, tasks, kill };
};

export type MemoryEngine = ReturnType<typeof memoryEngine>;

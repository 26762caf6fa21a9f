import { Refusal, Unavailable, WriteConflict } from '#domain/errors';
import type { MessageKey } from '#domain/ports';
import type { OpenDutyTask } from '#schemas/machine-task';
import { machineOf } from '#schemas/machines';
import type { World } from '#test/fakes/a-world';
import { caseMachines } from '#test/fakes/case-machines';
import type { End } from '#test/fakes/memory-engine';
import { perform } from '#test/fakes/perform';
import { casesIn, messagesIn } from '#test/fakes/what-happened';
import { type Choices, pick } from './choices.ts';
import { type ProcessPorts, portsOf } from './ports.ts';
import type { Ending, Scheduler } from './scheduler.ts';
import { startIn } from './start-in.ts';

/** Only a message’s key, because everything else is read again. */
const keyOf = ({ createdAt, id }: MessageKey): MessageKey => ({ createdAt, id });

/** Whether a worker failed for a passing reason, an unavailable service or constant conflicts: it is asked again. */
const isPassing = (error: unknown): boolean =>
  error instanceof Unavailable ||
  error instanceof WriteConflict ||
  (error instanceof Refusal && error.code === 'busy');

/**
 * The events that give the workers their work: the stream, EventBridge, Step Functions and the minute. Each comes in
 * any order, late, twice, or not at all.
 */
export const events = (
  world: World,
  choices: Choices,
  { spawn }: Scheduler,
  fail: (error: unknown) => void,
) => {
  const { machines } = world;
  const carried: MessageKey[] = [];
  const opened: OpenDutyTask[] = [];
  const noted: End[] = [];

  const work = (
    name: string,
    run: (ports: ProcessPorts) => Promise<unknown>,
    onEnd: (ending: Ending<unknown>) => void = () => {},
  ): void =>
    spawn(
      name,
      (point) => run(portsOf(world, point)),
      (ending) => {
        if (ending.how === 'threw' && !isPassing(ending.error)) fail(ending.error);
        onEnd(ending);
      },
    );

  const carry = (key: MessageKey): void => {
    carried.push(key);
    work('relay', (ports) => perform(world, { step: 'relay', input: keyOf(key) }, ports));
  };

  /** A worker that fails or dies makes its state start again, with a new token. */
  const open = (task: OpenDutyTask): void => {
    opened.push(task);
    work(
      `open ${task.duty}`,
      (ports) => perform(world, { step: 'openDuty', input: task }, ports),
      ({ how }) => {
        if (how !== 'done') machines.failed(task.token).catch(fail);
      },
    );
  };

  const note = (end: End): void => {
    noted.push(end);
    work('execution end', (ports) =>
      perform(world, { step: 'noteExecutionEnd', input: end }, ports),
    );
  };

  const again = <T>(list: readonly T[], deliver: (event: T) => void): void => {
    const event = pick(choices, list);
    if (event) deliver(event);
  };

  return {
    sweep: (): void =>
      work('sweep', (ports) => perform(world, { step: 'sweep', input: {} }, ports)),
    stream: (): void => again(messagesIn(world), carry),
    streamAgain: (): void => again(carried, carry),
    machine: (): void => {
      const [next] = machines.tasks.splice(choices.below(Math.max(1, machines.tasks.length)), 1);
      if (next) open(next.task);
    },
    machineAgain: (): void =>
      again(opened, (task) =>
        work('open again', (ports) => perform(world, { step: 'openDuty', input: task }, ports)),
      ),
    end: (): void => {
      const next = machines.ends.shift();
      if (next) note(next);
    },
    endAgain: (): void => again(noted, note),
    endLost: (): void => void machines.ends.shift(),
    /** Starts some machine in some case, so that machines which no report starts are met, too. */
    anotherMachine: (): void => {
      const { id } = pick(choices, casesIn(world)) ?? {};
      const machine = pick(choices, caseMachines);
      const situation = pick(choices, (machine && machineOf(machine).startedBy) ?? []);
      if (id && machine)
        work('another machine', (ports) => startIn(ports, id, machine, situation && [situation]));
    },
    reporters: (): void =>
      work('tell reporters', async (ports) => {
        for (const key of await ports.outbox(50))
          await perform(world, { step: 'tellReporter', input: key }, ports);
      }),
  };
};

import { partsOfDuty } from '#domain/ids';
import type { OpenDutyTask } from '#schemas/machine-task';
import { relay } from '#steps/relay/relay';
import { noteExecutionEnd } from '#steps/workers/note-execution-end';
import { openDuty } from '#steps/workers/open-duty';
import type { World } from '#test/fakes/a-world';
import { endAsUsual } from '#test/fakes/usual-course';
import { dutiesIn, messagesIn } from '#test/fakes/what-happened';
import { relayAll } from '#test/fakes/what-people-do';
import { dyingPorts } from './dying-ports.ts';
import { courseFor, type Fault, heal, isOf, openOr, rest } from './life.ts';

const nameOf = ({ machines }: World, { token }: OpenDutyTask): string => machines.nameOf(token);

const never = async () => {};

const kills =
  (opensFirst: boolean, status: 'ABORTED' | 'FAILED', isToldOf = true): Fault['strike'] =>
  async (world, task) => {
    const name = nameOf(world, task);
    if (opensFirst) await openDuty(world.ports)(task);
    world.machines.kill(name, status);
    if (!isToldOf) world.machines.ends.length = 0;
    return never;
  };

/** The worker dies at its n-th call to the outside world; the state's Retry asks again. */
const workerDies =
  (n: number, when: 'before' | 'after'): Fault['strike'] =>
  async (world, task) => {
    try {
      await openDuty(dyingPorts(world.ports, n, when))(task);
    } catch {
      await world.machines.failed(task.token);
    }
    return never;
  };

/** More calls than opening a duty makes. */
const MOST_CALLS = 9;

/** One death before and one death after each of this many calls. */
const deaths = (
  who: string,
  calls: number,
  fault: (n: number, when: 'before' | 'after') => Fault,
): readonly [string, Fault][] =>
  Array.from({ length: calls }, (_, n) => n).flatMap((n) =>
    (['before', 'after'] as const).map((when): [string, Fault] => [
      `${who} ${when} its call no. ${n + 1}`,
      fault(n, when),
    ]),
  );

/** The outcome arrives between the worker's reading of the duty and its storing of the token. */
const outcomeBetween: Fault['strike'] = async (world, task) => {
  const { store } = world;
  let isDone = false;
  store.disturb.beforeWrite = async (writes) => {
    if (isDone || !writes.some(({ kind, ...each }) => 'name' in each && each.name === 'token'))
      return;
    isDone = true;
    store.disturb.beforeWrite = undefined;
    const duty = dutiesIn(world).find((each) => isOf(task)(each) && !each.ended);
    if (duty) await endAsUsual(world, duty, courseFor(duty, courseNow.course));
    await relayAll(world);
  };
  await openOr(world, task);
  store.disturb.beforeWrite = undefined;
  return never;
};

/** The course of the case that is being lived, for an outcome that a fault gives out of turn. */
export const courseNow: { course: Readonly<Record<string, string>> } = { course: {} };

const opensFirst: Fault['strike'] = async (world, task) => {
  await openOr(world, task);
  return undefined;
};

/** The relay dies at its n-th call while it carries an outcome to the execution that waits for it. */
const relayDies = (n: number, when: 'before' | 'after'): Fault => ({
  strike: opensFirst,
  after: async (world, task) => {
    const message = messagesIn(world).find(
      ({ errand }) => errand.kind === 'outcome' && isOf(task)(partsOfDuty(errand.dutyId)),
    );
    if (!message) throw new Error(`no outcome of ${task.duty} is on its way`);
    await relay(dyingPorts(world.ports, n, when))(message);
    await heal(world);
  },
});

/** The calls: reading the message, reading its subject, carrying it out, deleting it. */
const RELAY_CALLS = 4;

/** Delayed work of an older cycle arrives: a worker's call, a token, an end. */
const lateFromOlder: Fault['strike'] = async (world, task) => {
  const name = nameOf(world, task);
  await openDuty(world.ports)(task);
  world.machines.kill(name);
  const [end] = world.machines.ends.slice(-1);
  return async () => {
    await openDuty(world.ports)(task);
    await world.ports.machines.completeTask(task.token, { outcome: 'superseded' });
    if (end) await noteExecutionEnd(world.ports)(end);
    await heal(world);
  };
};

const again = async (world: World, task: OpenDutyTask): Promise<void> => {
  await openOr(world, task);
  await rest(world);
};

/** Everything that can happen to a state that waits for a duty. */
export const faults: readonly (readonly [string, Fault])[] = [
  [
    'its execution is stopped before it is opened',
    { strike: kills(false, 'ABORTED'), resumes: true },
  ],
  ['its execution is stopped while it is open', { strike: kills(true, 'ABORTED'), resumes: true }],
  [
    'its execution is stopped, and nobody is told',
    { strike: kills(true, 'ABORTED', false), resumes: true },
  ],
  ['its task times out', { strike: kills(true, 'FAILED'), resumes: true }],
  [
    'its task times out, and nobody is told',
    { strike: kills(true, 'FAILED', false), resumes: true },
  ],
  ...deaths('its worker dies', MOST_CALLS, (n, when) => ({ strike: workerDies(n, when) })),
  [
    'its event is delivered twice',
    {
      strike: async (world, task) => {
        await Promise.all([openOr(world, task), openOr(world, task)]);
        return undefined;
      },
    },
  ],
  [
    'its event is delivered late',
    {
      strike: async (world, task) => async () => {
        await openOr(world, task);
      },
    },
  ],
  [
    'its event is delivered again when the duty has ended',
    {
      strike: opensFirst,
      after: (world, task) => openOr(world, task),
    },
  ],
  [
    'its event is delivered again after the next one',
    {
      strike: opensFirst,
      after: async (world, task) => {
        await rest(world);
        await again(world, task);
      },
    },
  ],
  ['an outcome lands before its token is stored', { strike: outcomeBetween }],
  ['an older cycle’s call, token and end come late', { strike: lateFromOlder, resumes: true }],
  ...deaths('the relay dies', RELAY_CALLS, relayDies),
];

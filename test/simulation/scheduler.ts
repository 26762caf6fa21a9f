import { setImmediate } from 'node:timers/promises';
import { Unavailable, WriteConflict } from '#domain/errors';
import { type Choices, pick } from './choices.ts';

/** The fates of a call to the outside world, or of the process that makes it. */
export const verdicts = [
  'goes through',
  'is never made, and fails',
  'is made, and its answer lost',
  'meets somebody else’s write',
  'dies before it',
  'dies after it',
] as const;
export type Verdict = (typeof verdicts)[number];

/** The way in which a task ended. */
export type Ending<T> =
  | { readonly how: 'done'; readonly value: T }
  | { readonly how: 'threw'; readonly error: unknown }
  | { readonly how: 'died' };

/** One process at work: a request, a relay, a sweep. */
export interface Task {
  readonly id: number;
  readonly name: string;
  /** The moment at which it is killed, in any state, by the run's clock. */
  readonly endsAt: number;
  /** The number of its messages that were accepted and perhaps not recorded, if a fault meets it now. */
  accepted: number;
}

export type Point = <R>(call: string, effect: () => Promise<R>) => Promise<R>;

interface Parked {
  readonly task: Task;
  readonly call: string;
  readonly decided: (verdict: Verdict) => void;
  readonly died: () => void;
}

const isWrite = (call: string): boolean => call === 'store.write';

/** The faults that a call may meet: the clock and a pause only take time. */
const possible = (call: string): readonly Verdict[] => {
  if (call === 'clock.now' || call === 'pause') return [verdicts[0], verdicts[4]];
  return isWrite(call) ? verdicts : verdicts.filter((each) => each !== verdicts[3]);
};

/** The time limit of a function (`infra/constructs/workers.ts`); afterwards it holds nothing. */
const LIFE_MS = 60_000;

/** The end of a process that has used up its time. */
export const outOfTime = 'runs out of its time';

/** In a hundred calls, the number that meet a fault. It differs from run to run, since faults hide races. */
const rates = [7, 0, 2, 15] as const;

/**
 * Lets one task at a time go on to its next call to the outside world. The choices alone decide which task it is, and
 * what happens to the call.
 */
export const scheduler = (choices: Choices, log: (line: string) => void) => {
  const parked: Parked[] = [];
  const met = new Map<string, number>();
  const rate = pick(choices, rates) ?? 0;
  let lastId = 0;
  let isCalm = false;
  let gaps = 0;

  /** Counts the messages whose record a fault may have prevented after their acceptance. */
  const lose = (task: Task): void => {
    gaps += task.accepted;
    task.accepted = 0;
  };

  /** Ends a process with everything that it has under way. */
  const bury = ({ task, died }: Pick<Parked, 'task' | 'died'>): void => {
    lose(task);
    parked.splice(0, parked.length, ...parked.filter((each) => each.task !== task));
    died();
  };

  const pointOf =
    (task: Task, died: () => void): Point =>
    async (call, effect) => {
      const verdict = await new Promise<Verdict>((decided) => {
        parked.push({ task, call, decided, died });
      });
      if (verdict === verdicts[1] || verdict === verdicts[3]) lose(task);
      if (verdict === verdicts[1]) throw new Unavailable(call);
      if (verdict === verdicts[3]) throw new WriteConflict(['another']);
      const result = await effect();
      if (call === 'messenger.sms' || call === 'messenger.email') task.accepted += 1;
      if (verdict !== verdicts[0]) lose(task);
      if (verdict === verdicts[5]) {
        bury({ task, died });
        await new Promise(() => {});
      }
      if (verdict === verdicts[2]) throw new Unavailable(call);
      return result;
    };

  const spawn = <T>(
    name: string,
    run: (point: Point) => Promise<T>,
    onEnd: (ending: Ending<T>) => void,
  ): void => {
    lastId += 1;
    const task: Task = { id: lastId, name, endsAt: Date.now() + LIFE_MS, accepted: 0 };
    const end = (ending: Ending<T>): void => {
      if (ending.how !== 'done') lose(task);
      log(`${task.id} ${name}: ${ending.how}`);
      onEnd(ending);
    };
    run(pointOf(task, () => end({ how: 'died' }))).then(
      (value) => end({ how: 'done', value }),
      (error: unknown) => end({ how: 'threw', error }),
    );
  };

  const verdictFor = (call: string): Verdict => {
    if (isCalm || choices.below(100) < 100 - rate) return verdicts[0];
    const faults = possible(call).slice(1);
    return faults[choices.below(faults.length)] ?? verdicts[0];
  };

  /** @returns whether there was a task to continue. */
  const step = async (): Promise<boolean> => {
    const [next] = parked.splice(isCalm ? 0 : choices.below(Math.max(1, parked.length)), 1);
    if (!next) return false;
    const { task, call, decided } = next;
    const isOver = Date.now() >= task.endsAt;
    const verdict = isOver ? outOfTime : verdictFor(call);
    log(`${task.id} ${task.name}: ${call} ${verdict}`);
    if (verdict !== verdicts[0])
      met.set(`${call} ${verdict}`, (met.get(`${call} ${verdict}`) ?? 0) + 1);
    if (verdict === outOfTime || verdict === verdicts[4]) bury(next);
    else decided(verdict);
    await setImmediate();
    return true;
  };

  return {
    spawn,
    step,
    /** The names of the tasks under way. */
    names: () => [...new Map(parked.map(({ task }) => [task.id, task.name])).values()],
    /** From here on nothing fails. */
    calm: () => {
      isCalm = true;
    },
    isCalm: () => isCalm,
    met,
    /** Returns the number of accepted messages whose record a fault may have prevented. */
    gaps: () => gaps,
  };
};

export type Scheduler = ReturnType<typeof scheduler>;

import { Instant } from '#schemas/time';
import { perform } from '#test/fakes/perform';
import { messagesIn } from '#test/fakes/what-happened';
import { relayOne, sweepNow } from '#test/fakes/what-people-do';
import type { CountedWorld } from '../table/counted-world.ts';
import { addTallies, nothing } from '../table/tally.ts';

/** The number of starts of each function. */
export type Invocations = Record<
  'api' | 'relay' | 'openDuty' | 'sweep' | 'reporter' | 'executions',
  number
>;

/** A world, and the counter of its requests. */
export interface Stage {
  readonly world: CountedWorld['world'];
  readonly service: Pick<CountedWorld['service'], 'count'>;
}

const none = (): Invocations => ({
  api: 0,
  relay: 0,
  openDuty: 0,
  sweep: 0,
  reporter: 0,
  executions: 0,
});

const done = async (work: Promise<unknown>): Promise<true> => {
  await work;
  return true;
};

/** Starts functions one at a time, and counts the starts of each and their cost. */
const countingOf = ({ service }: Pick<Stage, 'service'>) => {
  const invocations = none();
  let microseconds = 0;
  let tally = nothing;

  const invoke = async <T>(name: keyof Invocations, work: () => Promise<T>): Promise<T> => {
    invocations[name] += 1;
    const before = process.cpuUsage();
    const results: T[] = [];
    const counted = await service.count(async () => results.push(await work()));
    const { user, system } = process.cpuUsage(before);
    microseconds += user + system;
    tally = addTallies(tally, counted);
    const [given] = results;
    if (given === undefined) throw new Error(`${name} returned nothing`);
    return given;
  };

  return { invocations, invoke, spent: () => ({ microseconds, tally }) };
};

/**
 * Runs everything that runs by itself, one function at a time, and counts the starts of each. A stream delivers several
 * messages at once; here each message starts the relay separately.
 */
export const stageOf = ({ world, service }: Stage) => {
  const { ports, machines, clock } = world;
  const { invocations, invoke, spent } = countingOf({ service });

  const does = (name: keyof Invocations, deed: Parameters<typeof perform>[1]) =>
    invoke(name, () => done(perform(world, deed)));

  const isQuiet = async (): Promise<boolean> => {
    const tasks = machines.tasks.splice(0);
    for (const { task: input } of tasks) await does('openDuty', { step: 'openDuty', input });
    const ends = machines.ends.splice(0);
    for (const input of ends) await does('executions', { step: 'noteExecutionEnd', input });
    for (const input of await ports.due.reporterMessages(50)) {
      await does('reporter', { step: 'tellReporter', input });
    }
    const relayed = [];
    for (const message of messagesIn(world)) {
      relayed.push(await invoke('relay', () => relayOne(world, message)));
    }
    return tasks.length + ends.length === 0 && !relayed.some(Boolean);
  };

  /** Runs relay, reporter and machines until only people's work is left. */
  const untilQuiet = async (): Promise<void> => {
    for (let round = 0; round < 60; round += 1) if (await isQuiet()) return;
    throw new Error('the story does not come to rest');
  };

  /** Lets time pass; the minute's sweep handles whatever becomes due. */
  const passes = async (minutes: number): Promise<void> => {
    const until = new Date(Date.parse(await clock.now()) + minutes * 60_000).toISOString();
    for (;;) {
      const next = await ports.due.next(await clock.now());
      if (!next || next > until) break;
      await clock.moveTo(next);
      await invoke('sweep', () => sweepNow(world));
      await untilQuiet();
    }
    await clock.moveTo(Instant.parse(until));
  };

  return {
    invocations,
    spent,
    acts: <T>(work: () => Promise<T>): Promise<T> => invoke('api', work),
    untilQuiet,
    passes,
  };
};

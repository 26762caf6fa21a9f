import { policyOf } from '#adapters/policy-packs';
import { aWorld, type World } from '#test/fakes/a-world';
import { allInForce } from '#test/fakes/all-in-force';
import { beginning } from './beginning.ts';
import { openMore } from './case-commands.ts';
import { type Choices, pick } from './choices.ts';
import { someCourse } from './course.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { events } from './events.ts';
import { happenings } from './happenings.ts';
import { bringToItsEnd, isDone } from './healing.ts';
import { holdAll, holdAtEnd } from './invariants.ts';
import { lagging } from './lag.ts';
import { onItsOwnTime } from './own-time.ts';
import { Broken, people } from './people.ts';
import { type Sabotage, sabotaged } from './sabotage.ts';
import { scheduler } from './scheduler.ts';

export interface Outcome {
  readonly failure?: Error;
  readonly trace: readonly string[];
  readonly coverage: Coverage;
}

const STEPS = 500;
const HELD_EVERY = 25;
const OTHERS = 2;

/** In a hundred steps, the number that go on with work under way: the lower it is, the more runs in parallel. */
const onwards = [72, 50, 85] as const;

/**
 * Plays the whole system for some hundred steps in which anything may happen, lets it heal, and brings every case to
 * its end. The invariants are checked throughout.
 */
export const simulate = async (
  choices: Choices,
  sabotage?: Sabotage,
  observe: (world: World) => void = () => {},
): Promise<Outcome> => {
  const trace: string[] = [];
  const log = (line: string): void => void trace.push(line);
  let failure: Error | undefined;
  const fail = (error: unknown): void => {
    failure ??= error instanceof Error ? error : new Broken(String(error));
  };

  // Every other run has a county with every duty in force: no county has all of them, but each duty is in force
  // somewhere.
  const policies = choices.below(2) === 1 ? allInForce(policyOf) : policyOf;
  // DynamoDB gives the keys of a map in any order: each run has another.
  const world = sabotaged(aWorld(undefined, policies, choices.order), sabotage);
  observe(world);
  const tasks = scheduler(choices, log);
  const lags = { ...world.ports, due: lagging(world.ports.due, choices, tasks.isCalm) };
  const crowd = people(world, choices, tasks, fail);
  const bringing = events({ ...world, ports: lags }, choices, tasks, fail);
  const all = happenings(world, choices, crowd, bringing);
  const drawn = all.flatMap((each) => Array<typeof each>(each[1]).fill(each));
  const happened = new Map(all.map(([name]) => [name, 0]));
  const together = new Set<string>();

  const happen = (): void => {
    const [name, , happens] = drawn[choices.below(drawn.length)] ?? [];
    if (!name || !happens) return;
    happened.set(name, (happened.get(name) ?? 0) + 1);
    log(`* ${name}`);
    happens();
  };

  const chaos = async (): Promise<void> => {
    const goingOn = pick(choices, onwards) ?? 100;
    for (let n = 0; n < STEPS && !failure; n += 1) {
      const isNew = choices.below(100) >= goingOn;
      if (isNew || !(await tasks.step())) happen();
      const [first, second] = tasks.names().toSorted();
      if (first && second) together.add(`${first} + ${second}`);
      if (n % HELD_EVERY === 0) holdAll(world);
    }
  };

  const drain = async (): Promise<void> => {
    tasks.calm();
    do while (await tasks.step());
    while (!failure && crowd.repeat());
  };

  /** Starts two of the machines that no report starts, so that each comes to its end in some run. */
  const otherMachines = async (): Promise<void> => {
    for (let n = 0; n < OTHERS; n += 1) bringing.anotherMachine();
    await drain();
  };

  const play = async (): Promise<void> => {
    await beginning(world, choices);
    await chaos();
    await drain();
    if (failure) return;
    holdAll(world);
    await otherMachines();
    let asked = 0;
    await bringToItsEnd(world, someCourse(choices), () => {
      asked += 1;
      return openMore({ world, choices, key: `opened-${asked}`, reports: 0 });
    });
    holdAtEnd(world, { isDone: isDone(world), gaps: tasks.gaps() });
    crowd.repeatAll();
    await drain();
  };

  try {
    await onItsOwnTime(world, play);
  } catch (error) {
    fail(error);
  }
  const seen = {
    happened,
    faults: tasks.met,
    together,
    refused: crowd.refused,
    done: crowd.done(),
  };
  return { trace, coverage: coverageOf(world, seen), ...(failure && { failure }) };
};

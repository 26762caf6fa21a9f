import { policyOf } from '#adapters/policy-packs';
import type { CaseEvent } from '#domain/composed/case';
import type { Duty } from '#domain/duty/duty';
import { Refusal } from '#domain/errors';
import type { EmergencySituation } from '#schemas/codes/emergency-situation';
import type { OpenDutyTask } from '#schemas/machine-task';
import type { MachineName } from '#schemas/machines';
import { sweep } from '#steps/sweep/sweep';
import { openDuty } from '#steps/workers/open-duty';
import { aWorld, type World } from '#test/fakes/a-world';
import { allInForce } from '#test/fakes/all-in-force';
import { type Course, endAsUsual, nameOf } from '#test/fakes/usual-course';
import { casesIn, dutiesIn, eventsOf, factsOf } from '#test/fakes/what-happened';
import { relayAll, tellEnds } from '#test/fakes/what-people-do';
import { begin } from './begin.ts';

/** A fault at one state: it happens to the first task that reaches the state, instead of the usual end. */
export interface Fault {
  /** @returns the work to do once everything has come to rest again. */
  readonly strike: (world: World, task: OpenDutyTask) => Promise<undefined | (() => Promise<void>)>;
  /** The execution is lost, and the next cycle takes over. */
  readonly resumes?: true;
  /** Happens at the end of the duty, not at its opening. */
  readonly after?: (world: World, task: OpenDutyTask) => Promise<void>;
}

export interface Life {
  readonly machine: MachineName;
  readonly course: Course;
  /** The situations for which the machine is started; by default all to which it responds. */
  readonly situations?: readonly EmergencySituation[];
  /** The state at which the fault strikes; its duty is ended as soon as it is open. */
  readonly at?: string;
  readonly fault?: Fault;
}

const openIn = (world: World) =>
  dutiesIn(world)
    .filter(({ ended }) => !ended)
    .toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));

/** Opens the duty; a worker that fails is asked again by its state's Retry. */
export const openOr = async ({ ports, machines }: World, task: OpenDutyTask): Promise<void> => {
  try {
    await openDuty(ports)(task);
  } catch {
    await machines.failed(task.token);
  }
};

/** Whether this is the duty that the task asks for. */
export const isOf =
  ({ duty, subject, of }: OpenDutyTask) =>
  (each: { step: string; subject?: unknown; episodeId: string }): boolean =>
    each.step === duty && each.subject === subject && each.episodeId === of.episodeId;

type Strike = (task: OpenDutyTask) => Promise<boolean>;

const openAll = async (world: World, strikes: Strike): Promise<boolean> => {
  const [next] = world.machines.tasks.splice(0, 1);
  if (!next) return false;
  if (!(await strikes(next.task))) await openOr(world, next.task);
  return true;
};

/** Runs relay, machines and events until only people's work is left. */
export const rest = async (world: World, strikes: Strike = async () => false): Promise<void> => {
  for (let round = 0; round < 300; round += 1) {
    const relayed = await relayAll(world);
    const opened = await openAll(world, strikes);
    const told = await tellEnds(world);
    if (!relayed && !opened && !told) return;
  }
  throw new Error('the machines do not come to rest');
};

/** Lets time go on, with its sweeps: nobody does anything else. */
export const heal = async (world: World): Promise<void> => {
  for (let round = 0; round < 3; round += 1) {
    world.clock.forward(2);
    await sweep(world.ports);
    await rest(world);
  }
};

const INSTANT = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;

/** The events that depend only on time and on repetition. */
const ASIDE = ['EpisodeResumed', 'RungPassed'];

/** The end of an execution is recorded by whichever sees it first: its event, or the sweep. */
const whoeverNotes = ({ type }: CaseEvent['fact'], actor: CaseEvent['actor']) =>
  type === 'EpisodeEnded' && 'system' in actor ? 'software' : actor;

const historyOf = (world: World): readonly string[] =>
  casesIn(world).flatMap(({ id }) =>
    eventsOf(world, id)
      .filter(({ fact }) => !ASIDE.includes(fact.type))
      .map(({ fact, actor }) => JSON.stringify({ fact, actor: whoeverNotes(fact, actor) }))
      .map((text) => text.replaceAll(id, 'CASE').replace(INSTANT, 'AT'))
      .map((text) => text.replace(/"seq":\d+/g, '"seq":0')),
  );

export interface Lived {
  readonly world: World;
  /** Every fact, unordered, because parallel branches may change places. */
  readonly history: readonly string[];
  /** The open duties at each moment at which everything had come to rest. */
  readonly trail: readonly string[];
  readonly struck: boolean;
  /** The number of times that one of its episodes was resumed. */
  readonly resumed: number;
}

/** A course applies to a machine's first episode; a second one goes as usual. */
export const courseFor = ({ episodeId }: Pick<Duty, 'episodeId'>, course: Course): Course =>
  episodeId.endsWith('-1') ? course : {};

/** When another machine is tested, the response itself is short: the police find nothing there. */
const responseOf = (machine: MachineName): Course =>
  machine === 'emergency-response' ? {} : { dispatch: 'unfounded' };

/** Ends the first of these duties that waits for no other. */
const endFirst = async (world: World, inTurn: readonly Duty[], course: Course) => {
  for (const duty of inTurn) {
    try {
      await endAsUsual(world, duty, courseFor(duty, course));
      return duty;
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'not-yet') throw error;
    }
  }
  return undefined;
};

/** Lives one case through: officers end one duty after the other, and the fault strikes once. */
export const live = async (life: Life): Promise<Lived> => {
  const { machine, situations, at, fault } = life;
  const course = { ...responseOf(machine), ...life.course };
  const isAt = (duty: Pick<Duty, 'episodeId' | 'step'>): boolean =>
    duty.step === at && duty.episodeId.startsWith(`${machine}-`);
  // A series opens its next round as the last one ends: the first rounds of all duties come before it.
  const isFirstAt = (duty: Duty): boolean => isAt(duty) && duty.round === 1;
  const world = aWorld(undefined, allInForce(policyOf));
  const trail: string[] = [];
  let struck: OpenDutyTask | undefined;
  let later: undefined | (() => Promise<void>);
  const strikes: Strike = async (task) => {
    const { duty: step, of } = task;
    if (!fault || struck || !isAt({ step, episodeId: of.episodeId })) return false;
    struck = task;
    later = await fault.strike(world, task);
    return true;
  };

  await begin(world, machine, situations);
  for (let act = 0; act < 80; act += 1) {
    await rest(world, strikes);
    if (later) {
      await heal(world);
      await later();
      later = undefined;
      await rest(world);
    }
    const open = openIn(world);
    trail.push(open.map((duty) => `${nameOf(duty)}.${duty.round}`).join(' '));
    const own = open
      .filter(({ type }) => type !== 'close')
      .toSorted((one, other) => one.round - other.round);
    const inTurn = [open.find(isFirstAt), ...own, ...open];
    const duty = await endFirst(
      world,
      inTurn.flatMap((each) => each ?? []),
      course,
    );
    if (!duty) break;
    if (struck && isAt(duty) && isOf(struck)(duty)) await fault?.after?.(world, struck);
  }
  const resumed = casesIn(world)
    .flatMap(({ id }) => factsOf(world, id))
    .filter((type) => type === 'EpisodeResumed').length;
  const history = historyOf(world).toSorted();
  return { world, history, trail, struck: struck !== undefined, resumed };
};

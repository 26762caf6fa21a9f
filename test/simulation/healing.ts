import type { Duty } from '#domain/duty/duty';
import { Refusal } from '#domain/errors';
import { dutyTypes } from '#schemas/duties/index';
import type { Instant } from '#schemas/time';
import type { World } from '#test/fakes/a-world';
import { perform } from '#test/fakes/perform';
import { type Course, endAsUsual } from '#test/fakes/usual-course';
import { casesIn, dutiesIn, messagesIn } from '#test/fakes/what-happened';
import { openAll, relayOne, resume, sweepNow, tellEnds } from '#test/fakes/what-people-do';
import type { Command } from './asking.ts';

/** Returns the course of a duty in this run. */
type CourseOf = (duty: Duty) => Course;

const MOST_ROUNDS = 300;

export const isDone = (world: World): boolean =>
  casesIn(world).every(({ status }) => status === 'closed');

const codeOf = (error: unknown): string | undefined =>
  error instanceof Refusal ? error.code : undefined;

/** Ends a duty. A refused outcome is replaced by the usual one: not every office may end a duty otherwise. */
const end = async (world: World, duty: Duty, courseOf: CourseOf): Promise<void> => {
  try {
    await endAsUsual(world, duty, courseOf(duty));
  } catch (error) {
    if (codeOf(error) !== 'bad-input') throw error;
    await endAsUsual(world, duty);
  }
};

const { close, 'review-custody': review, 'household-visit': visit } = dutyTypes;

/**
 * Whether it is the first review: a custody is reviewed once before it ends, because each review that continues it
 * opens the next.
 */
const isFirstReview = ({ type, round }: Duty): boolean => type === review.code && round === 1;

/**
 * The duties that come last: each visit of the village opens the next until the police have ended theirs, and a case
 * can be closed only after everything else.
 */
const LAST: readonly string[] = [visit.code, close.code];

const byTurn = (one: Duty, other: Duty): number =>
  LAST.indexOf(one.type) - LAST.indexOf(other.type);

/** @returns whether there was something to do that could be done. */
const somebodyWorks = async (world: World, courseOf: CourseOf): Promise<boolean> => {
  const open = dutiesIn(world).filter(({ ended }) => !ended);
  const duty = open.find(isFirstReview) ?? open.toSorted(byTurn)[0];
  if (!duty) return false;
  try {
    await end(world, duty, courseOf);
    return true;
  } catch (error) {
    // A second response may not have reached its closing duty yet.
    if (codeOf(error) !== 'not-yet') throw error;
    return false;
  }
};

/** The number of duties ended in a round, while the ladders of the others run on. */
const AT_A_TIME = 5;

/** Ends open duties, first those that others wait for. */
const everybodyWorks = async (world: World, courseOf: CourseOf): Promise<void> => {
  for (let n = 0; n < AT_A_TIME && (await somebodyWorks(world, courseOf)); n += 1);
};

/** A person resumes the episodes that software has given up. */
const resumeStalled = async (world: World): Promise<void> => {
  for (const { id, status, episodes } of casesIn(world)) {
    const isStalled = Object.values(episodes).some(({ stalled, endedAt }) => stalled && !endedAt);
    if (isStalled && status === 'open') await resume(world, id, 'civilAffairs');
  }
};

/** Lets the stream deliver everything written from now on; the sweep must find what was lost before. */
const carryNew = async (world: World, since: Instant): Promise<void> => {
  for (let isMore = true; isMore; ) {
    isMore = await openAll(world);
    for (const message of messagesIn(world))
      if (message.createdAt >= since && (await relayOne(world, message))) isMore = true;
  }
};

/** Does the work that happens by itself between two looks at the worklist. */
const timePasses = async (world: World, since: Instant): Promise<void> => {
  await tellEnds(world);
  await carryNew(world, since);
  world.clock.forward(3);
  await sweepNow(world);
};

/** The number of failures after which a failing machine is given up; its cases stand still until it is mended. */
const GIVEN_UP_AFTER = 8;

const outlastFailure = async (world: World, since: Instant): Promise<void> => {
  const { faults } = world.machines;
  for (let n = 0; faults.failing && n < GIVEN_UP_AFTER; n += 1) await timePasses(world, since);
  faults.failing = false;
};

/** Further requests of people meanwhile, as long as they are not refused. */
export type Asks = () => Command | undefined;

/** People go on making requests for this many rounds; then the cases must come to their end. */
const ASKING_ROUNDS = 12;

const somebodyAsks = async ({ ports }: World, asks: Asks): Promise<void> => {
  try {
    await asks()?.send(ports);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
};

/** Brings every case to its end: from here on nothing fails, time passes, and people work. */
export const bringToItsEnd = async (
  world: World,
  courseOf: CourseOf,
  asks: Asks = () => undefined,
): Promise<void> => {
  world.messenger.refused.clear();
  world.messenger.faults.down = false;
  world.clock.forward(1);
  const since = await world.clock.now();
  await outlastFailure(world, since);
  const isOver = () => isDone(world) && messagesIn(world).length === 0;
  for (let round = 0; round < MOST_ROUNDS && !isOver(); round += 1) {
    await carryNew(world, since);
    await resumeStalled(world);
    if (round < ASKING_ROUNDS) await somebodyAsks(world, asks);
    await everybodyWorks(world, courseOf);
    for (const key of await world.ports.outbox(50))
      await perform(world, { step: 'tellReporter', input: key });
    await timePasses(world, since);
  }
};

import { Refusal } from '#domain/errors';
import type { Instant } from '#schemas/time';
import { relay } from '#steps/relay/relay';
import { tellReporter } from '#steps/reporter/tell-reporter';
import { sweep } from '#steps/sweep/sweep';
import { noteExecutionEnd } from '#steps/workers/note-execution-end';
import type { World } from '#test/fakes/a-world';
import { type Course, endAsUsual } from '#test/fakes/usual-course';
import { casesIn, dutiesIn, messagesIn } from '#test/fakes/what-happened';
import { openAll, resume } from '#test/fakes/what-people-do';
import { type Choices, pick } from './choices.ts';

export const isDone = (world: World): boolean =>
  casesIn(world).every(({ status }) => status === 'closed');

/** What becomes of the parents, in this run. */
export const someCourse = (choices: Choices): Course => ({
  'order-return': pick(choices, ['ordered', 'unreachable'] as const) ?? 'ordered',
  escort: pick(choices, ['handedOver', 'noEscort'] as const) ?? 'handedOver',
  compliance: pick(choices, ['returned', 'trusteeNamed'] as const) ?? 'returned',
});

/** Officers do what is asked of them, first what others wait for. */
const everybodyWorks = async (world: World, course: Course): Promise<void> => {
  const open = dutiesIn(world).filter(({ ended }) => !ended);
  const duty = open.find(({ type }) => type !== 'close') ?? open[0];
  try {
    if (duty) await endAsUsual(world, duty, course);
  } catch (error) {
    // A second response may still be on its way to its close.
    if (!(error instanceof Refusal) || error.code !== 'not-yet') throw error;
  }
};

/** What software has given up, a person resumes. */
const resumeStalled = async (world: World): Promise<void> => {
  for (const { id, status, episodes } of casesIn(world)) {
    const isStalled = Object.values(episodes).some(({ stalled, endedAt }) => stalled && !endedAt);
    if (isStalled && status === 'open') await resume(world, id, 'civilAffairs');
  }
};

/** The stream brings what is written from now on; what it lost before is for the sweep to find. */
const carryNew = async (world: World, since: Instant): Promise<void> => {
  for (let isMore = true; isMore; ) {
    isMore = await openAll(world);
    for (const message of messagesIn(world))
      if (message.createdAt >= since && (await relay(world.ports)(message))) isMore = true;
  }
};

/** From here on nothing fails any more; time passes, and people work. */
export const bringToItsEnd = async (world: World, course: Course): Promise<void> => {
  world.messenger.refused.clear();
  world.messenger.faults.down = false;
  world.clock.forward(1);
  const since = await world.clock.now();
  for (
    let round = 0;
    round < 300 && !(isDone(world) && messagesIn(world).length === 0);
    round += 1
  ) {
    for (const end of world.machines.ends.splice(0)) await noteExecutionEnd(world.ports)(end);
    await carryNew(world, since);
    await resumeStalled(world);
    await everybodyWorks(world, course);
    for (const key of await world.ports.outbox(50)) await tellReporter(world.ports)(key);
    world.clock.forward(3);
    await sweep(world.ports);
  }
};

import { aWorld, type World } from './a-world.ts';
import { type Course, goOn } from './usual-course.ts';
import { eventsOf } from './what-happened.ts';
import { report, runUntilQuiet } from './what-people-do.ts';

/** A case with a report, whose execution is under way. */
export const aCase = async (change: Readonly<Record<string, unknown>> = {}) => {
  const world = aWorld();
  const { caseId, receipt } = await report(world, change);
  await runUntilQuiet(world);
  return { world, caseId, receipt };
};

/**
 * The duties after the police found the child alone: the parents are to be ordered back, beside the duties of every
 * response.
 */
export const PARENTS = [
  'order-return.father',
  'order-return.mother',
  'reprimand.father',
  'reprimand.mother',
] as const;

/** A case in which only the duties about the parents are open. */
export const awaitingParents = async (course: Course = {}) => {
  const { world, caseId } = await aCase();
  await goOn(world, caseId, course, PARENTS);
  return { world, caseId };
};

/** The outcome of each duty, by its name in the history: `escort.father`. */
export const endsOf = (world: World, caseId: string) =>
  eventsOf(world, caseId).flatMap(({ fact }) => {
    if (fact.type !== 'DutyEnded') return [];
    const { dutyId, outcome, by } = fact.data;
    const name = dutyId.split('.').slice(2, -1).join('.');
    return [{ name, outcome, ...('rule' in by && { rule: by.rule }) }];
  });

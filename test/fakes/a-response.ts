import { aWorld, type World } from './a-world.ts';
import { type Course, goOn } from './usual-course.ts';
import { eventsOf } from './what-happened.ts';
import { report, runUntilQuiet } from './what-people-do.ts';

/** A report, with its execution under way. */
export const aCase = async (change: Readonly<Record<string, unknown>> = {}) => {
  const world = aWorld();
  const { caseId, receipt } = await report(world, change);
  await runUntilQuiet(world);
  return { world, caseId, receipt };
};

/** The police have found the child alone: the parents are to be ordered back, in addition to everything else. */
export const PARENTS = [
  'order-return.father',
  'order-return.mother',
  'reprimand.father',
  'reprimand.mother',
] as const;

/** A case in which everybody but the parents is done with. */
export const awaitingParents = async (course: Course = {}) => {
  const { world, caseId } = await aCase();
  await goOn(world, caseId, course, PARENTS);
  return { world, caseId };
};

/** How a duty ended, by its name in the history: `escort.father`. */
export const endsOf = (world: World, caseId: string) =>
  eventsOf(world, caseId).flatMap(({ fact }) => {
    if (fact.type !== 'DutyEnded') return [];
    const { dutyId, outcome, by } = fact.data;
    const name = dutyId.split('.').slice(2, -1).join('.');
    return [{ name, outcome, ...('rule' in by && { rule: by.rule }) }];
  });

import { MONDAY } from '#test/fakes/memory-clock';
import { eventsOf } from '#test/fakes/what-happened';
import { openDutyOf, report, runUntilQuiet } from '#test/fakes/what-people-do';
import { note } from '#test/fakes/what-supervisors-do';
import { countedWorld } from '../table/counted-world.ts';

/** A case with at least this many events, and a function that adds the next one: a note on an open duty. */
export const caseWithEvents = async (events: number) => {
  const counted = await countedWorld();
  const { world } = counted;
  const { caseId } = await report(world, { child: {} });
  await runUntilQuiet(world);
  const duty = openDutyOf(world, caseId, 'dispatch');
  const next = () => note(world, duty, 'station', MONDAY);
  for (let n = eventsOf(world, caseId).length; n < events; n += 1) await next();
  return { ...counted, caseId, next };
};

export type CaseWithEvents = Awaited<ReturnType<typeof caseWithEvents>>;

import type { Duty } from '#domain/duty/duty';
import { partsOfDuty } from '#domain/ids';
import type { World } from '#test/fakes/a-world';
import { eventsOf } from '#test/fakes/what-happened';

/** The rungs that a duty was given, in order. */
export const rungsOf = (world: World, dutyId: Duty['id']) =>
  eventsOf(world, partsOfDuty(dutyId).caseId).flatMap(({ fact }) =>
    fact.type === 'RungPassed' && fact.data.dutyId === dutyId ? [fact.data] : [],
  );

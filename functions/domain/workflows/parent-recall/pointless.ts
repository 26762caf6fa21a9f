import type { Case } from '#domain/case/case';
import { isOfAccused, isSafe } from '#domain/case/safety';
import type { Duty } from '#domain/duty/duty';
import type { Rule } from '#domain/duty/rule';

/** Whether another escort of the same response is under way, which will serve the child. */
const escortUnderWay = (duty: Duty, { open }: Case): boolean =>
  open.some(
    ({ id, type, episodeId, openedAt }) =>
      type === 'escort' &&
      episodeId === duty.episodeId &&
      id !== duty.id &&
      `${openedAt}${id}` < `${duty.openedAt}${duty.id}`,
  );

/** Whether any parent was reprimanded: a visit of an older machine names none, and was opened once for all. */
const wasReprimanded = ({ episodeId }: Duty, { episodes }: Case): boolean =>
  Object.entries(episodes[episodeId]?.outcomes ?? {}).some(
    ([step, outcome]) => step.startsWith('reprimand.') && outcome === 'given',
  );

/** Whether it is the one visit for all of an older machine, beside a visit for a reprimand. */
const isOfEachNow = ({ episodeId, subject }: Duty, { open }: Case): boolean =>
  subject === undefined &&
  open.some(
    (each) =>
      each.type === 'verify-visit' && each.episodeId === episodeId && each.subject !== undefined,
  );

export const pointless = [
  {
    name: 'the child is already in care, or a parent or trustee is there',
    of: ['escort'],
    holds: (duty, state) =>
      (state.care !== undefined && !isOfAccused(state)) || escortUnderWay(duty, state),
  },
  {
    name: 'a parent or trustee is there',
    of: ['notify-parents'],
    holds: (_duty, state) => isSafe(state),
  },
  {
    // `vis.verify` requires the visit only after the notice of a reprimand.
    name: 'nobody was reprimanded',
    of: ['verify-visit'],
    holds: (duty, state) => duty.subject === undefined && !wasReprimanded(duty, state),
  },
  {
    name: 'it is owed after each reprimand',
    of: ['verify-visit'],
    holds: isOfEachNow,
  },
] satisfies readonly Rule<Case>[];

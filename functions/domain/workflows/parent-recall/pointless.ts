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

const wasReprimanded = ({ episodeId }: Duty, { episodes }: Case): boolean =>
  Object.entries(episodes[episodeId]?.outcomes ?? {}).some(
    ([step, outcome]) => step.startsWith('reprimand.') && outcome === 'given',
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
    holds: (duty, state) => !wasReprimanded(duty, state),
  },
] satisfies readonly Rule<Case>[];

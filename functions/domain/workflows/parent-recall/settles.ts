import type { Case } from '#domain/case/case';
import type { Duty } from '#domain/duty/duty';
import type { Rule } from '#domain/duty/rule';

/** It says that a parent is there who is accused of having harmed the child: that is no care. */
const isOfAccused = ({ care, accused }: Case): boolean =>
  accused?.parents.some((parent) => parent === care?.parent) ?? false;

/** A parent, a trustee or another guardian has the child. */
export const isSafe = (state: Case): boolean =>
  state.care !== undefined && state.care.kind !== 'placed' && !isOfAccused(state);

/** Another escort of the same response is under way, and will serve the child. */
const escortUnderWay = (duty: Duty, state: Case): boolean =>
  state.open.some(
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

export const recallRules: readonly Rule[] = [
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
    // `vis.verify` follows the notice of a reprimand.
    name: 'nobody was reprimanded',
    of: ['verify-visit'],
    holds: (duty, state) => !wasReprimanded(duty, state),
  },
];

import { type Lasting, lastingSince } from '#domain/time/lasting';
import { dateOf } from '#domain/time/zone';
import type { PersonState } from '#schemas/codes/person-state';
import type { Instant } from '#schemas/time';

/** A state of a person, from a moment on. */
export interface Stated {
  readonly state: PersonState;
  readonly since: Instant;
  readonly until?: Instant | undefined;
}

/** The kinds of states. Of each kind the latest holds, and it may go back to an earlier one. */
const CONTACT: readonly PersonState[] = [
  ...(['unknown', 'not_asked', 'known', 'reached', 'unreachable'] as const),
  ...(['whereabouts_unknown', 'returned'] as const),
];
const WILL: readonly PersonState[] = ['refuses', 'performs', 'returned'];
const CAPACITY: readonly PersonState[] = ['incapable', 'capable'];
const LIBERTY: readonly PersonState[] = ['detained', 'imprisoned', 'free'];

/** The latest state of a kind, since the first time in a row that it was recorded. */
const latestOf = (kind: readonly PersonState[], states: readonly Stated[]): readonly Stated[] => {
  const own = states.filter(({ state }) => kind.includes(state));
  const last = own.at(-1);
  const first = own[own.findLastIndex(({ state }) => state !== last?.state) + 1];
  if (!last || !first) return [];
  const { state, until } = last;
  return [{ state, since: first.since, ...(until && { until }) }];
};

/**
 * The present state of each kind.
 *
 * @param states - earliest first
 */
export const standingOf = (states: readonly Stated[]): readonly Stated[] => [
  ...latestOf(CONTACT, states),
  ...latestOf(WILL, states).filter(({ state }) => state !== 'returned'),
  ...latestOf(CAPACITY, states),
  ...latestOf(LIBERTY, states),
  ...latestOf(['dead'], states),
];

/** The time of the present refusal up to now, from the day on which it was first recorded. Nothing follows from the count. */
export const refusalIn = (
  standing: readonly Stated[],
  at: Instant,
): (Lasting & { readonly since: Instant }) | undefined => {
  const refuses = standing.find(({ state }) => state === 'refuses');
  return refuses && { since: refuses.since, ...lastingSince(dateOf(refuses.since), dateOf(at)) };
};

import type { Duty } from '#domain/duty/duty';
import type { OfficeId } from '#schemas/ids';
import type { Case, Episode } from './case.ts';
import type { Fact } from './event.ts';

export type DataOf<T extends Fact['type']> = Extract<Fact, { type: T }>['data'];

/** A case after an event, and the duty that the event changed, ended duties included. */
export interface Change {
  readonly case: Case;
  readonly duty?: Duty;
}

type EpisodeKey = keyof Case['episodes'];

/** The first list, with what the second adds. */
export const union = <T>(known: readonly T[], more: readonly (T | undefined)[]): T[] => [
  ...new Set([...known, ...more.filter((each) => each !== undefined)]),
];

export const withEpisode = (
  state: Case,
  id: EpisodeKey,
  change: (episode: Episode) => Episode,
): Case => {
  const episode = state.episodes[id];
  if (!episode) throw new Error(`case ${state.id} has no episode ${id}`);
  return { ...state, episodes: { ...state.episodes, [id]: change(episode) } };
};

/** A new fact: whatever ran idle before has moved on. */
export const awake = (state: Case, id: EpisodeKey): Case =>
  withEpisode(state, id, ({ stalled, ...episode }) => ({ ...episode, idleCycles: 0 }));

export const withOffices = (state: Case, ...offices: (OfficeId | undefined)[]): Case => ({
  ...state,
  offices: union(state.offices, offices),
});

/** @throws {Error} when the duty is not open: a history that says so is not one of ours. */
export const withDuty = (state: Case, id: Duty['id'], change: (duty: Duty) => Duty): Change => {
  const before = state.open.find((duty) => duty.id === id);
  if (!before) throw new Error(`duty ${id} is not open`);
  const duty = change(before);
  const open = state.open.flatMap((each) => {
    if (each.id !== id) return [each];
    return duty.ended ? [] : [duty];
  });
  return { case: { ...state, open }, duty };
};

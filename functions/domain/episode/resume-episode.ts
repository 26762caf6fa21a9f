import type { Case } from '#domain/case/case';
import type { Draft } from '#domain/case/event';
import { EpisodeId } from '#schemas/ids';

/** Cycles without a new fact after which we stop trying, and alarm. */
const MOST_IDLE_CYCLES = 3;

export const isRunning = (state: Case, episodeId: EpisodeId): boolean => {
  const episode = state.episodes[episodeId];
  return episode !== undefined && !episode.endedAt && !episode.stalled;
};

/**
 * Starts an episode's next cycle: a new execution that runs through the facts to the same duties.
 *
 * A person may resume a stalled one; software gives up after three cycles that brought no new
 * fact, while the clocks and ladders of its open duties run on. One that is renewed for its age was
 * alive, and counts as no such cycle.
 */
export const resumeEpisode = (
  state: Case,
  episodeId: EpisodeId,
  reason: string,
  by: 'person' | 'software' | 'age',
): readonly Draft[] => {
  const episode = state.episodes[episodeId];
  if (!episode || episode.endedAt) return [];
  if (by !== 'person' && episode.stalled) return [];
  const { cycle, idleCycles } = episode;
  if (by === 'software' && idleCycles >= MOST_IDLE_CYCLES) {
    return [{ fact: { type: 'EpisodeStalled', data: { episodeId, cycle } }, basis: [] }];
  }
  const renewal = by === 'age' && ({ renewal: true } as const);
  const data = { episodeId, cycle: cycle + 1, reason, ...renewal };
  return [{ fact: { type: 'EpisodeResumed', data }, basis: [] }];
};

/** Every episode of the case that has not ended, resumed; what a person writes may be personal. */
export const resumeCase = (state: Case, reason: string): readonly Draft[] =>
  Object.keys(state.episodes)
    .flatMap((id) => resumeEpisode(state, EpisodeId.parse(id), 'by hand', 'person'))
    .map((draft) => ({ ...draft, personal: { reason } }));

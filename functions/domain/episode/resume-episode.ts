import type { Draft } from '#domain/history/fact';
import type { EpisodeId } from '#schemas/ids';
import { EpisodeResumed, EpisodeStalled } from './facts.ts';
import { type Episodes, inOrder } from './order.ts';

/** Cycles without a new fact after which software gives an episode up, and alarms. */
const MOST_IDLE_CYCLES = 3;

export const isRunning = (episodes: Episodes, episodeId: EpisodeId): boolean => {
  const episode = episodes[episodeId];
  return episode !== undefined && !episode.endedAt && !episode.stalled;
};

export interface Resuming {
  readonly episodeId: EpisodeId;
  readonly reason: string;
  /** `age`: its execution was alive, and is renewed because it is old. */
  readonly by: 'person' | 'software' | 'age';
}

/**
 * Starts an episode's next cycle: a new execution that runs through the facts to the same duties.
 *
 * A person may resume a stalled one; software gives up after three cycles that brought no new
 * fact, while the clocks and ladders of its open duties run on. One that is renewed for its age was
 * alive, and counts as no such cycle.
 */
export const resumeEpisode = (
  episodes: Episodes,
  { episodeId, reason, by }: Resuming,
): readonly Draft[] => {
  const episode = episodes[episodeId];
  if (!episode || episode.endedAt) return [];
  if (by !== 'person' && episode.stalled) return [];
  const { cycle, idleCycles } = episode;
  if (by === 'software' && idleCycles >= MOST_IDLE_CYCLES) {
    return [{ fact: EpisodeStalled.of({ episodeId, cycle }), basis: [] }];
  }
  const renewal = by === 'age' && ({ renewal: true } as const);
  const fact = EpisodeResumed.of({ episodeId, cycle: cycle + 1, reason, ...renewal });
  return [{ fact, basis: [] }];
};

/** Every episode that has not ended, resumed; what a person writes may be personal. */
export const resumeAll = (episodes: Episodes, reason: string): readonly Draft[] =>
  inOrder(episodes)
    .flatMap(([episodeId]) =>
      resumeEpisode(episodes, { episodeId, reason: 'by hand', by: 'person' }),
    )
    .map((draft) => ({ ...draft, personal: { reason } }));

import type { Draft } from '#domain/history/fact';
import type { EpisodeId } from '#schemas/ids';
import { EpisodeResumed, EpisodeStalled } from './facts.ts';
import { type Episodes, inOrder } from './order.ts';

/** The number of cycles without a new fact after which software stops resuming an episode, and raises an alarm. */
const MOST_IDLE_CYCLES = 3;

export const isRunning = (episodes: Episodes, episodeId: EpisodeId): boolean => {
  const episode = episodes[episodeId];
  return episode !== undefined && !episode.endedAt && !episode.stalled;
};

export interface Resuming {
  readonly episodeId: EpisodeId;
  readonly reason: string;
  /** `age`: the execution was running, and is replaced because it is old. */
  readonly by: 'person' | 'software' | 'age';
}

/**
 * Starts an episode's next cycle: a new execution that runs through the known facts to the same duties.
 *
 * A person may resume a stalled episode; software gives up after three cycles without a new fact, while the clocks and
 * ladders of the open duties run on. A cycle that was replaced for its age was running, and does not count.
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

/** Resumes every episode that has not ended; the reason that a person writes may be personal. */
export const resumeAll = (episodes: Episodes, reason: string): readonly Draft[] =>
  inOrder(episodes)
    .flatMap(([episodeId]) =>
      resumeEpisode(episodes, { episodeId, reason: 'by hand', by: 'person' }),
    )
    .map((draft) => ({ ...draft, personal: { reason } }));

import { type Case, watchRecord } from '#domain/case/case';
import type { CaseEvent } from '#domain/case/event';
import { partsOfDuty } from '#domain/ids';
import { put, remove, type Write } from '#domain/record';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import type { Instant } from '#schemas/time';

/** How long nobody may be without an owner between two duties. */
const HAND_OVER_MS = 120_000;

/** How often a stalled episode, which may have no open duty to tell of it, is alarmed again. */
const DAY_MS = 24 * 3_600_000;

const later = (at: Instant, ms: number): Instant => instantAt(millisecondsOf(at) + ms);

/** When the next must have taken over what changes hands now. */
export const handedOverBy = (at: Instant): Instant => later(at, HAND_OVER_MS);

/**
 * Sets an episode's watch close when something changes hands, far when software has given it up,
 * and takes it away at its end.
 */
export const watchWrites = ({ fact, caseId, at }: CaseEvent, state: Case): readonly Write[] => {
  switch (fact.type) {
    case 'EpisodeEnded':
      return [remove(watchRecord, caseId, fact.data.episodeId)];
    case 'EpisodeStalled': {
      const { episodeId, cycle } = fact.data;
      return [put(watchRecord, { caseId, episodeId, cycle, at: later(at, DAY_MS) })];
    }
    case 'EpisodeStarted':
    case 'EpisodeResumed':
    case 'DutyEnded': {
      const { episodeId } = fact.type === 'DutyEnded' ? partsOfDuty(fact.data.dutyId) : fact.data;
      const episode = state.episodes[episodeId];
      if (!episode || episode.endedAt) return [];
      const watch = {
        caseId,
        episodeId,
        cycle: episode.cycle,
        at: handedOverBy(at),
      };
      return [put(watchRecord, watch)];
    }
    default:
      return [];
  }
};

import { partsOfDuty } from '#domain/ids';
import { put, remove, type Write } from '#domain/record';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import { type Case, watchRecord } from './case.ts';
import type { CaseEvent } from './event.ts';

/** How long nobody may be without an owner between two duties. */
const HAND_OVER_MS = 120_000;

/** Sets an episode's watch close when something changes hands, and takes it away at its end. */
export const watchWrites = ({ fact, caseId, at }: CaseEvent, state: Case): readonly Write[] => {
  switch (fact.type) {
    case 'EpisodeEnded':
    case 'EpisodeStalled':
      return [remove(watchRecord, caseId, fact.data.episodeId)];
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
        at: instantAt(millisecondsOf(at) + HAND_OVER_MS),
      };
      return [put(watchRecord, watch)];
    }
    default:
      return [];
  }
};

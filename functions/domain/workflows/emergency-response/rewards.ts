import type { Case } from '#domain/case/case';
import { isReopened } from '#domain/case/is-reopened';
import type { Opening } from '#domain/duty/open-duty';
import { type IdAndEpisode, inOrder } from '#domain/episode/order';
import { placeOfReport } from '#domain/ids';

/** The number of rewards that fit into the transaction that also responds to the findings. */
export const MOST_REWARDED = 3;

const REWARD = 'reward';

const ofEpisode = (state: Case, [episodeId, episode]: IdAndEpisode): readonly Opening[] => {
  const { joined, rounds, reportId } = episode;
  const opened = rounds[REWARD] ?? 0;
  return [1, ...joined]
    .filter((round) => round > opened)
    .flatMap((round) => {
      const report = state.reports.find(({ id }) =>
        round === 1 ? id === reportId : placeOfReport(id) === round,
      );
      if (!report?.voluntary || isReopened({ episodeId, round }, state, report)) return [];
      return [{ caseId: state.id, episodeId, step: REWARD, round, reportId: report.id }];
    });
};

/**
 * The rewards due to reporters who had no duty to report, once the police have confirmed the report (`rep.citizen`):
 * for the report that began the response and those that joined it, each in the round of its acceptance and in that
 * order.
 */
export const rewardsOwed = (state: Case): readonly Opening[] =>
  state.status === 'closed'
    ? []
    : inOrder(state.episodes)
        .filter(([, { outcomes }]) => outcomes.dispatch === 'found')
        .flatMap((each) => ofEpisode(state, each));

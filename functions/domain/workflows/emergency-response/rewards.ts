import type { Case } from '#domain/case/case';
import { isReopened } from '#domain/case/is-reopened';
import type { Opening } from '#domain/duty/open-duty';
import { type IdAndEpisode, inOrder } from '#domain/episode/order';
import { placeOfReport } from '#domain/ids';

/** So many fit into the transaction that opens the answer to what was found, too. */
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
 * The reporters who did not have to report are praised, once the police have seen that it was so (`rep.citizen`):
 * of the report that began the response, and of those that joined it, each in the round of its acceptance and in
 * that order.
 */
export const rewardsOwed = (state: Case): readonly Opening[] =>
  state.status === 'closed'
    ? []
    : inOrder(state.episodes)
        .filter(([, { outcomes }]) => outcomes.dispatch === 'found')
        .flatMap((each) => ofEpisode(state, each));

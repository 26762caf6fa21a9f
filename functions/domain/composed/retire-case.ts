import {
  acceptedAgain,
  acceptedBefore,
  reportToRetire,
  retireReport,
} from '#domain/case/answered-report';
import type { Case, ReceivedReport } from '#domain/case/case';
import { retireSaid } from '#domain/case/said-in';
import { type EndedEpisode, episodeToRetire, retireEpisode } from '#domain/episode/ended-episode';
import type { Retired } from '#domain/history/retire';
import { rewardsOwed } from '#domain/workflows/emergency-response/rewards';
import type { EpisodeId } from '#schemas/ids';

/** The rewards that the case owes, or would owe if it were reopened. */
const owedWhenOpen = (state: Case) => rewardsOwed({ ...state, status: 'open' });

const endedEpisode = <S extends Case>(state: S): Retired<S> | undefined => {
  const owed = owedWhenOpen(state);
  const ended = episodeToRetire(state, (id) => owed.some(({ episodeId }) => episodeId === id));
  if (!ended) return undefined;
  const [id] = ended;
  return retireEpisode({ ...state, reports: acceptedBefore(state, id) }, ended);
};

const answeredReport = <S extends Case>(state: S): Retired<S> | undefined => {
  const owed = owedWhenOpen(state);
  const answered = reportToRetire(state, ({ id }) => owed.some(({ reportId }) => reportId === id));
  return answered && retireReport(state, answered);
};

/**
 * Takes the next ended thing out of a case: an episode, a report, or a list of event numbers with statements about the
 * child.
 */
export const retireFromCase = <S extends Case>(state: S): Retired<S> | undefined =>
  endedEpisode(state) ?? answeredReport(state) ?? retireSaid(state);

/** Episodes and reports that have left the state of a case, as they were read. */
export interface Left {
  readonly ended: readonly EndedEpisode[];
  readonly answered: readonly ReceivedReport[];
}

/** Takes an ended episode in which a duty opens again back into the state, with the report that began it. */
export const takenBack = <S extends Case>(
  state: S,
  { ended, answered }: Left,
  id: EpisodeId | undefined,
): S => {
  const { episode } = ended.find(({ episodeId }) => episodeId === id) ?? {};
  if (!id || !episode || state.episodes[id]) return state;
  const episodes = { ...state.episodes, [id]: episode };
  const own = answered.filter((report) => report.id === episode.reportId);
  const known = state.reports.map((report) => report.id);
  const reports = [...state.reports, ...own.filter((report) => !known.includes(report.id))];
  return { ...state, episodes, reports: acceptedAgain(reports, id) };
};

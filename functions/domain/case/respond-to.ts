import type { LocalContext } from '#domain/context';
import { openRound, startEpisode } from '#domain/episode/start-episode';
import type { Draft } from '#domain/history/fact';
import { placeOfReport } from '#domain/ids';
import type { ClauseKey } from '#schemas/clauses';
import type { DutyCode } from '#schemas/duties/index';
import type { CaseId, EpisodeId, ReportId } from '#schemas/ids';
import { RESPONSE } from '#schemas/machines';
import type { Instant } from '#schemas/time';
import type { Case } from './case.ts';

/** The running response that has not yet seen the child: a further report joins it. */
const onTheWay = (state: Pick<Case, 'open'>): EpisodeId | undefined =>
  state.open.find(({ type }) => type === 'dispatch')?.episodeId;

/** Every further report has these for itself, in a round of its own. */
const EACH_REPORT: readonly DutyCode[] = ['accept', 'assist'];

/** A report that is to be answered. */
export interface Answerable {
  readonly caseId: CaseId;
  readonly reportId: ReportId;
  readonly since?: Instant | undefined;
  readonly basis?: readonly ClauseKey[] | undefined;
}

/**
 * The police answer a report: in the response that is on its way to the child, by an acceptance of
 * its own, or else by a response of its own.
 *
 * A round names a report by its place, and the first round is the response's own: a clue that came
 * first, and is found to be more while another report's response is on its way, begins its own.
 */
export const respondTo = (
  { caseId, reportId, since, basis }: Answerable,
  state: Pick<Case, 'open' | 'begun'>,
  context: LocalContext,
): readonly Draft[] => {
  const episodeId = onTheWay(state);
  const place = placeOfReport(reportId);
  const arriving = { caseId, reportId, since, machine: RESPONSE } as const;
  if (episodeId && place > 1)
    return openRound({ ...arriving, episodeId, steps: EACH_REPORT, round: place }, context);
  return startEpisode({ ...arriving, begun: state.begun, basis }, context);
};

import type { LocalContext } from '#domain/context';
import { present } from '#domain/directory/successions';
import { ownerOffice } from '#domain/duty/duty';
import { holderOf } from '#domain/duty/holder-of';
import { openRound, startEpisode } from '#domain/episode/start-episode';
import type { Draft } from '#domain/history/fact';
import { placeOfReport } from '#domain/ids';
import type { ClauseKey } from '#schemas/clauses';
import { type DutyCode, dutyTypes } from '#schemas/duties/index';
import type { CaseId, EpisodeId, ReportId } from '#schemas/ids';
import { RESPONSE } from '#schemas/machines';
import type { Instant } from '#schemas/time';
import type { Case } from './case.ts';

/**
 * The open response whose officers have not yet reached the child, and who would also go where this report says: the
 * report joins it. If it names a place of other police, these go there.
 */
const onTheWay = ({ open }: Pick<Case, 'open'>, context: LocalContext): EpisodeId | undefined => {
  const going = holderOf(dispatch.post, dispatch, context)?.office;
  return open.find((duty) => {
    const owner = ownerOffice(duty);
    return duty.type === dispatch.code && owner && present(owner, context.successors) === going;
  })?.episodeId;
};

const { dispatch } = dutyTypes;

/** The duties that every further report has of its own, in a round of its own. */
const EACH_REPORT: readonly DutyCode[] = ['accept', 'assist'];

/** A report that needs a response. */
export interface Answerable {
  readonly caseId: CaseId;
  readonly reportId: ReportId;
  readonly since?: Instant | undefined;
  readonly basis?: readonly ClauseKey[] | undefined;
}

/**
 * Starts the response of the police to a report: an acceptance of its own in the response that is on its way to the
 * child, or else a new response.
 *
 * A round refers to a report by its position in the case, and the first round is that of the report which began the
 * response. A clue that was received first, and becomes a report while another report's response is on its way,
 * therefore begins its own.
 */
export const respondTo = (
  { caseId, reportId, since, basis }: Answerable,
  state: Pick<Case, 'open' | 'begun'>,
  context: LocalContext,
): readonly Draft[] => {
  const episodeId = onTheWay(state, context);
  const place = placeOfReport(reportId);
  const arriving = { caseId, reportId, since, machine: RESPONSE } as const;
  if (episodeId && place > 1)
    return openRound({ ...arriving, episodeId, steps: EACH_REPORT, round: place }, context);
  return startEpisode({ ...arriving, begun: state.begun, basis }, context);
};

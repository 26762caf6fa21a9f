import type { Duty } from '#domain/duty/duty';
import { episodesOf, inOrder } from '#domain/episode/order';
import type { Retired } from '#domain/history/retire';
import { caseOfReport, partitionOf, partsOfDuty, placeOfReport } from '#domain/ids';
import { put, record } from '#domain/record';
import { dutyTypeOf } from '#schemas/duties/index';
import type { EpisodeId } from '#schemas/ids';
import { RESPONSE } from '#schemas/machines';
import { acceptanceOf } from './acceptance-of.ts';
import { type Case, ReceivedReport } from './case.ts';

/** A report that has left the state of its case, because no rule asks about it any more. */
export const answeredReportRecord = record({
  name: 'answeredReport',
  schema: ReceivedReport,
  at: (id: ReceivedReport['id']) => ({ pk: partitionOf(caseOfReport(id)), sk: `ANSWERED#${id}` }),
  idOf: ({ id }) => [id] as const,
});

type WithReports = Pick<Case, 'id' | 'received' | 'reports' | 'episodes' | 'open'>;

/** Duties that each report has of its own: acceptance, assistance by the reporter, feedback and reward. */
const isOfOneReport = ({ type, owner }: Duty): boolean => {
  const { joins, tellsReporter } = dutyTypeOf(type);
  return 'reporter' in owner || joins === true || tellsReporter !== undefined;
};

/**
 * Whether the report joined a response that still has an open duty about it, or that has not yet seen the child; its
 * reporter may then still be owed a reward.
 */
const joins = ({ episodes, open }: WithReports, { id }: ReceivedReport): boolean => {
  const place = placeOfReport(id);
  return episodesOf(episodes, RESPONSE).some(
    ([episodeId, { joined, outcomes, endedAt }]) =>
      joined.includes(place) &&
      ((!endedAt && outcomes.dispatch === undefined) ||
        open.some(
          (duty) => duty.episodeId === episodeId && duty.round === place && isOfOneReport(duty),
        )),
  );
};

/**
 * The latest report stays in the state, because a reopened case responds to it; so does every report whose episode is
 * in the state.
 */
const isStillAsked = (state: WithReports, report: ReceivedReport): boolean =>
  placeOfReport(report.id) === state.received ||
  inOrder(state.episodes).some(([, { reportId }]) => reportId === report.id) ||
  state.open.some(({ owner }) => 'reporter' in owner && owner.reporter === report.id) ||
  joins(state, report);

/** The first report that may leave the state. */
export const reportToRetire = <S extends WithReports>(
  state: S,
  isNeeded: (report: ReceivedReport) => boolean,
): ReceivedReport | undefined =>
  state.reports.find((report) => !isStillAsked(state, report) && !isNeeded(report));

/** The report with the duty by which it was accepted. */
const accepted = (state: WithReports, report: ReceivedReport): ReceivedReport => {
  const acceptance = acceptanceOf(state, report.id);
  return { ...report, ...(acceptance && { acceptance }) };
};

/** Takes a report out of the state into its record. */
export const retireReport = <S extends WithReports>(
  state: S,
  report: ReceivedReport,
): Retired<S> => ({
  state: { ...state, reports: state.reports.filter(({ id }) => id !== report.id) },
  write: put(answeredReportRecord, accepted(state, report)),
});

const isAcceptedIn = ({ acceptance }: ReceivedReport, episodeId: EpisodeId): boolean =>
  acceptance !== undefined && partsOfDuty(acceptance).episodeId === episodeId;

/** The reports as they are before an episode leaves the state: those accepted in it keep the id of the duty. */
export const acceptedBefore = (state: WithReports, episodeId: EpisodeId): ReceivedReport[] =>
  state.reports.map((report) => {
    const kept = accepted(state, report);
    return isAcceptedIn(kept, episodeId) ? kept : report;
  });

/**
 * The reports, in order, after an episode has come back into the state: those accepted in it need not keep the duty's
 * id.
 */
export const acceptedAgain = (
  reports: readonly ReceivedReport[],
  episodeId: EpisodeId,
): ReceivedReport[] =>
  reports
    .map((report) => {
      if (!isAcceptedIn(report, episodeId)) return report;
      const { acceptance: _inEpisode, ...rest } = report;
      return rest;
    })
    .toSorted((one, other) => placeOfReport(one.id) - placeOfReport(other.id));

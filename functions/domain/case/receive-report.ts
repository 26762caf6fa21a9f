import type { Context } from '#domain/context';
import type { Lineage } from '#domain/directory/routing';
import { addTerm } from '#domain/time/add-term';
import type { Door } from '#schemas/codes/door';
import type { ReportableSituation } from '#schemas/codes/reportable-situation';
import type { CaseId, DivisionCode, EpisodeId, ReportId } from '#schemas/ids';
import type { Instant } from '#schemas/time';
import type { Case } from './case.ts';
import type { Draft } from './event.ts';
import { openDuties, startEpisode } from './start-episode.ts';

/** A report, less what is personal in it and less who made it. */
export interface Incident {
  readonly id: ReportId;
  readonly situations: readonly ReportableSituation[];
  readonly county: DivisionCode;
  readonly division: DivisionCode;
  readonly pack: string;
  readonly child?: string;
  readonly door: Door;
  readonly unit: boolean;
  readonly mandatory: boolean;
  readonly voluntary?: boolean;
  readonly noticedAt?: Instant;
  readonly reportedAt: Instant;
  readonly personal: Readonly<Record<string, unknown>>;
}

const MACHINE = 'emergency-response';

/** Whether it was made later than the deployer's number for 第一时间; flagged, never refused. */
const isLate = ({ noticedAt, reportedAt }: Incident, { policy, calendar }: Context): boolean => {
  if (!noticedAt) return false;
  return reportedAt > addTerm(noticedAt, policy.setting('urgent.report').value, calendar).at;
};

const received = (incident: Incident, context: Context): Draft => {
  const { id, situations, division, door, unit, mandatory, voluntary, noticedAt } = incident;
  const { reportedAt } = incident;
  const who = { unit, mandatory, ...(voluntary && { voluntary }) };
  const data = { reportId: id, division, door, ...who, reportedAt };
  const late = isLate(incident, context);
  return {
    fact: {
      type: 'ReportReceived',
      data: { ...data, late, situations: [...situations], ...(noticedAt && { noticedAt }) },
    },
    basis: ['rep.sit', 'rep.time'],
    personal: incident.personal,
  };
};

/** The running response that has not yet seen the child: a further report joins it. */
const onTheWay = (state: Case): EpisodeId | undefined =>
  state.open.find(({ type }) => type === 'dispatch')?.episodeId;

/**
 * Takes a report in: it opens the case, or joins the child's open one as a new incident.
 *
 * Each report is accepted by the police on its own (`pol.accept`). While nobody has yet been to
 * the child a further report joins the response under way; afterwards it is a new incident, and
 * the police go again (`docs/architecture.md`).
 */
export const receiveReport = (
  caseId: CaseId,
  state: Case | undefined,
  incident: Incident,
  places: Lineage,
  context: Context,
): readonly Draft[] => {
  const reportId = incident.id;
  const report = received(incident, context);
  if (!state) {
    const { county, division, pack, child } = incident;
    const data = { county, division, pack, ...(child && { child }) };
    const opened: Draft = { fact: { type: 'CaseOpened', data }, basis: ['rep.who'] };
    const fresh = { caseId, episodes: {}, reportId };
    return [opened, report, ...startEpisode(MACHINE, fresh, places, context)];
  }
  const episodeId = onTheWay(state);
  if (episodeId) {
    const round = state.reports.length + 1;
    const joining = { caseId, episodeId, reportId, machine: MACHINE } as const;
    return [report, ...openDuties(joining, ['accept', 'assist'], round, places, context)];
  }
  const next = { caseId, episodes: state.episodes, reportId };
  return [report, ...startEpisode(MACHINE, next, places, context)];
};

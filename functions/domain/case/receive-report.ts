import type { Context, LocalContext } from '#domain/context';
import { type Beginning, startEpisode } from '#domain/episode/start-episode';
import type { Draft } from '#domain/history/fact';
import { addTerm } from '#domain/time/add-term';
import type { ClauseKey } from '#schemas/clauses';
import type { Door } from '#schemas/codes/door';
import type { ReceivingDepartment } from '#schemas/codes/receiving-department';
import type { ReportableSituation } from '#schemas/codes/reportable-situation';
import type { DutyCode } from '#schemas/duties/index';
import type { CaseId, DivisionCode, ReportId } from '#schemas/ids';
import { type MachineName, RESPONSE } from '#schemas/machines';
import type { ReportingDuty } from '#schemas/reporting-duty';
import type { Instant } from '#schemas/time';
import type { Case } from './case.ts';
import { CaseOpened, type FileEvent, ReportReceived } from './facts.ts';
import { isOwed } from './is-owed.ts';
import { respondTo } from './respond-to.ts';

/** The kinds of message that are not a report yet: an officer looks into them. */
export type Below = 'clue' | 'call';

/** A report without its personal data and without its reporter. */
export interface Incident {
  readonly id: ReportId;
  readonly situations: readonly ReportableSituation[];
  readonly county: DivisionCode;
  readonly division: DivisionCode;
  readonly pack: string;
  readonly child?: string;
  /** The child's file, for a case that opens. */
  readonly file?: FileEvent;
  readonly door: Door;
  readonly below?: Below;
  readonly unit: boolean;
  readonly mandatory: boolean;
  readonly voluntary?: boolean;
  /** The words of the rule for the time within which the reporter had to report. */
  readonly words?: ReportingDuty['words'];
  readonly noticedAt?: Instant;
  readonly reportedAt: Instant;
  /** The department beside the police to which the report was made, and which also responds to it. */
  readonly department?: Exclude<ReceivingDepartment, 'police'> | undefined;
  /** The start of the responsibility for it, where other bodies had it before it was entered here. */
  readonly since?: Instant;
  readonly personal: Readonly<Record<string, unknown>>;
}

/** The machine that responds to each kind of report, and the first of its duties about the reporter. */
export const answerTo: Readonly<
  Record<Below | 'report', { readonly machine: MachineName; readonly first: DutyCode }>
> = {
  report: { machine: RESPONSE, first: 'accept' },
  clue: { machine: 'early-sign', first: 'look-into-clue' },
  call: { machine: 'hotline-call', first: 'handle-call' },
};

/** For 立即 and 随时 the stricter of the two numbers is used. */
const terms = {
  immediately: 'urgent.report',
  at_first_moment: 'urgent.report',
  as_found: 'urgent.report',
  promptly: 'prompt.report',
} as const;

/**
 * Whether the report was made later than the deployer's number for the words of its rule, 第一时间 or 及时. A late report is
 * flagged, never refused. A reporter who need not report is never late.
 */
const isLate = (
  { noticedAt, reportedAt, words }: Incident,
  { policy, calendar }: Context,
): boolean => {
  if (!noticedAt || !words) return false;
  return reportedAt > addTerm(noticedAt, policy.setting(terms[words]).value, calendar).at;
};

const sources: Readonly<Record<'roster' | 'report' | Below, readonly ClauseKey[]>> = {
  report: ['rep.sit', 'rep.time'],
  clue: ['rep.early'],
  call: ['rep.hot', 'rep.line20'],
  roster: ['ros.make', 'pol.roster'],
};

const sourceOf = ({ door, below }: Incident): readonly ClauseKey[] =>
  sources[door === 'roster' ? 'roster' : (below ?? 'report')];

const received = (incident: Incident, context: Context): Draft => {
  const { id: reportId, situations: of, division, door, reportedAt } = incident;
  const { unit, mandatory, voluntary, noticedAt, below, personal } = incident;
  const who = { unit, mandatory, ...(voluntary && { voluntary }), ...(below && { below }) };
  const when = { reportedAt, ...(noticedAt && { noticedAt }), late: isLate(incident, context) };
  const fact = ReportReceived.of({
    reportId,
    division,
    door,
    situations: [...of],
    ...who,
    ...when,
  });
  return { fact, basis: sourceOf(incident), personal };
};

const opened = ({ county, division, pack, child, file }: Incident): Draft => {
  const data = { county, division, pack, ...(child && { child }), ...(file && { file }) };
  return { fact: CaseOpened.of(data), basis: ['rep.who'] };
};

/** A department that receives a report handles it itself, beside the police (Minors Protection Law, 11(3)). */
const answeredByDepartment = (
  { id: reportId, department, since }: Incident,
  { caseId, begun }: Pick<Beginning, 'caseId' | 'begun'>,
  context: LocalContext,
): readonly Draft[] => {
  const machine = 'department-report' as const;
  if (!department || !isOwed(machine, [], context)) return [];
  const beginning = { caseId, begun, machine, reportId, department, since, basis: [] };
  return startEpisode(beginning, context);
};

/** The case that a report joins, or the number of the case that it opens. */
export interface Receiving {
  readonly caseId: CaseId;
  readonly state: Case | undefined;
}

/**
 * Receives a report: it opens a case, or joins the child's open one as a new incident.
 *
 * The police accept each report on its own (`pol.accept`). While nobody has yet been to the child, a further report
 * joins the response under way; afterwards it is a new incident, and the police visit again (`docs/architecture.md`). A
 * clue, or a call for help, has an episode of its own.
 */
export const receiveReport = (
  { caseId, state }: Receiving,
  incident: Incident,
  context: LocalContext,
): readonly Draft[] => {
  const { id: reportId, below, since } = incident;
  const { begun = {}, open = [] } = state ?? {};
  const taken = [...(state ? [] : [opened(incident)]), received(incident, context)];
  const source = sourceOf(incident);
  if (below) {
    const { machine } = answerTo[below];
    const own = { caseId, begun, machine, reportId, basis: source, since };
    return [...taken, ...startEpisode(own, context)];
  }
  const basis = incident.door === 'roster' ? source : undefined;
  const answerable = { caseId, reportId, since, basis };
  const byPolice = respondTo(answerable, { open, begun }, context);
  const byDepartment = answeredByDepartment(incident, { caseId, begun }, context);
  return [...taken, ...byPolice, ...byDepartment];
};

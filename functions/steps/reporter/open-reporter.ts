import * as z from 'zod';
import { acceptanceOf } from '#domain/case/acceptance-of';
import { answeredReportRecord } from '#domain/case/answered-report';
import { ReporterOpened } from '#domain/case/facts';
import { caseRecord, commit } from '#domain/composed/case';
import { officerRecord } from '#domain/directory/records';
import { dutyRecord } from '#domain/duty/duty';
import { Refusal } from '#domain/errors';
import { put, ref } from '#domain/record';
import { reportRecord } from '#domain/reports';
import type { ApiPorts, DisclosurePorts } from '#domain/world';
import type { OpeningBody } from '#schemas/api/disclosure';
import { ReporterKind } from '#schemas/codes/reporter-kind';
import { type CaseId, OfficerId, type ReportId } from '#schemas/ids';
import { command, type Step } from '../command.ts';
import { actingOfficer, contextOf } from '../duties/context.ts';
import { reveals } from '../note-reading.ts';
import { query } from '../query.ts';

interface Input {
  readonly params: { readonly caseNumber: CaseId; readonly reportId: ReportId };
  readonly body: OpeningBody;
}

/** The report keeps this many of the latest openings; the history has all of them. */
const MOST_OPENINGS = 20;

/** The report, with the duty by which the police accept it. */
const acceptedIn = async (
  { params: { caseNumber, reportId } }: Input,
  { store }: Pick<ApiPorts, 'store'>,
) => {
  const [{ state, answered }] = await store.load({
    state: ref(caseRecord, caseNumber),
    answered: ref(answeredReportRecord, reportId),
  });
  const accept = state && acceptanceOf(state, reportId, answered);
  return {
    case: ref(caseRecord, caseNumber),
    report: ref(reportRecord, caseNumber, reportId),
    duty: accept && ref(dutyRecord, accept),
  };
};

/** Records the officer, the moment and the purpose before the seal is opened. */
const recordOpening = command({
  may: 'opensReporter',
  first: acceptedIn,
  decide: ({ case: state, report }, { body: { purpose } }, tools) => {
    if (!state || !report) throw new Refusal('not-found');
    const { at } = tools;
    const { office } = actingOfficer(tools);
    const fact = ReporterOpened.of({ reportId: report.id });
    const draft = { fact, basis: ['rep.assist', 'rep.privacy'] as const, personal: { purpose } };
    const done = commit({ id: state.id, before: state }, [draft], contextOf(state, tools));
    const [event] = done.events;
    if (!event) throw new Error('an opening left no event');
    const openings = [...(report.openings ?? []), { at, office, event: event.seq }];
    const kept = { ...report, openings: openings.slice(-MOST_OPENINGS) };
    return {
      writes: [...done.writes, put(reportRecord, kept)],
      personal: done.personal,
      // The response is kept for repetitions, encrypted with another key than the seal's; so it says nothing of the
      // reporter.
      answer: { status: 200, body: { report: report.id } },
    };
  },
});

/** The parts of an identity that the police need to reach the reporter. */
const Identity = z.object({
  kind: ReporterKind.optional(),
  unit: z.string().optional(),
  name: z.string().optional(),
  telephone: z.string().optional(),
  subject: OfficerId.optional(),
});

/** Opens the seal. A reporter who gave no name or number, but is an officer, is shown as the directory has them. */
const showReporter = (ports: DisclosurePorts) =>
  query({
    may: 'opensReporter',
    first: acceptedIn,
    reveals: reveals('reporter'),
    show: async ({ report }, _input: Input, { store }) => {
      if (!report) throw new Refusal('not-found');
      const { subject, ...said } = Identity.parse(await ports.register.identityOf(report.id));
      const [{ officer }] = await store.load({ officer: subject && ref(officerRecord, subject) });
      const { id, name, mobile } = officer ?? {};
      const known = { ...(name && { name }), ...(mobile && { telephone: mobile }) };
      return { body: { report: report.id, ...known, ...said, ...(id && { officer: id }) } };
    },
  })(ports);

/**
 * Shows the police who have accepted a report its reporter, for a purpose that they state. The opening is recorded in
 * the history and the access log, and the reporter may ask for it; only then is the seal opened. Each repetition is a
 * reading of its own, with its rights checked anew.
 */
export const openReporter = (ports: DisclosurePorts): Step<Input> => {
  const [record, show] = [recordOpening(ports), showReporter(ports)];
  return async (input, call) => {
    await record(input, call);
    return show(input, call);
  };
};

import { relationsToCase } from '#domain/access/relation';
import { reportBehind } from '#domain/case/report-of';
import { type Case, caseRecord } from '#domain/composed/case';
import type { Duty } from '#domain/duty/duty';
import { Unavailable } from '#domain/errors';
import { caseOfReport, isCaseId } from '#domain/ids';
import { ref } from '#domain/record';
import { type Report, reportRecord } from '#domain/reports';
import type { ApiPorts } from '#domain/world';
import { WhereAndWhom } from '#schemas/api/reported-view';
import type { ReportId } from '#schemas/ids';
import type { Asked } from '../command.ts';
import { noteReading } from '../note-reading.ts';
import { openWords, reportedView, wordsRefs } from '../reports/reported-view.ts';
import { whoIn } from '../who-in.ts';

type Tools = Asked & Pick<ApiPorts, 'store' | 'vault' | 'readings' | 'meter'>;

/** The cases of these duties that the caller sees. */
const casesSeen = async (duties: readonly Duty[], tools: Tools): Promise<readonly Case[]> => {
  const ids = new Set(duties.flatMap(({ caseId }) => (isCaseId(caseId) ? [caseId] : [])));
  const [{ cases }] = await tools.store.load({
    cases: [...ids].map((id) => ref(caseRecord, id)),
  });
  return cases.filter((each) => relationsToCase(whoIn(tools), each).length > 0);
};

/**
 * Records a reading of each case whose child is shown; a case that cannot be recorded is left out, and the list goes
 * on.
 */
const recorded = async (cases: readonly Case[], tools: Tools): Promise<ReadonlySet<string>> => {
  const noted = cases.map(async (carrier) => {
    try {
      await noteReading(tools, tools, { carrier, parts: ['child'] });
      return [carrier.id];
    } catch (error) {
      if (error instanceof Unavailable) return [];
      throw error;
    }
  });
  return new Set((await Promise.all(noted)).flat());
};

/** The place and the child of these reports, for the cases that are recorded as read. */
const wordsOf = async (reports: readonly Report[], cases: readonly Case[], tools: Tools) => {
  const read = await recorded(cases, tools);
  const readable = reports.filter(({ caseId }) => read.has(caseId));
  const [{ parts }] = await tools.store.load({ parts: wordsRefs(readable) });
  const opened = readable.map(async ({ id, caseId, said }) => {
    const part = parts.find((each) => each.caseId === caseId && each.seq === said?.event);
    return [id, part ? await openWords(tools.vault, WhereAndWhom, part) : {}] as const;
  });
  return new Map(await Promise.all(opened));
};

/**
 * The report behind each of these duties, for callers who see its case. The cost grows with the duties, and not with
 * what is stored. Place and child are shown only on request, and recorded as a reading of each case.
 */
export const reportedOf = async (
  duties: readonly Duty[],
  withChild: boolean,
  tools: Tools,
): Promise<(duty: Duty) => { readonly reported?: ReturnType<typeof reportedView> }> => {
  const cases = await casesSeen(duties, tools);
  const byId = new Map<string, Case>(cases.map((each) => [each.id, each]));
  const behind = new Map<string, ReportId>();
  for (const duty of duties) {
    const state = byId.get(duty.caseId);
    if (state) behind.set(duty.id, reportBehind(duty, state));
  }
  const wanted = [...new Set(behind.values())];
  const [{ reports }] = await tools.store.load({
    reports: wanted.map((id) => ref(reportRecord, caseOfReport(id), id)),
  });
  const words = withChild ? await wordsOf(reports, cases, tools) : new Map();
  return ({ id, caseId }) => {
    const report = reports.find((each) => each.id === behind.get(id));
    const state = byId.get(caseId);
    if (!report || !state) return {};
    return { reported: { ...reportedView(state.county, report), ...words.get(report.id) } };
  };
};

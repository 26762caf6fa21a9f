import { correctTime as decideCorrection } from '#domain/case/correct-time';
import { Refusal } from '#domain/errors';
import { refuseImpossible } from '#domain/input/not-ahead';
import { put, ref } from '#domain/record';
import { reportRecord } from '#domain/reports';
import type { ReportTimeBody } from '#schemas/api/cases';
import type { CaseId, ReportId } from '#schemas/ids';
import { actingOfficer } from '../duties/context.ts';
import { caseCommand } from './case-command.ts';

interface Input {
  readonly params: { readonly caseNumber: CaseId; readonly reportId: ReportId };
  readonly body: ReportTimeBody;
}

/** A supervisor corrects the moment at which a report was made, with a reason. */
export const correctTime = caseCommand({
  may: 'correctsTime',
  reads: ({ id }, { params }: Input) => ({ report: ref(reportRecord, id, params.reportId) }),
  decide: ({ state, context, tools, found: { report } }, { body }) => {
    if (!report) throw new Refusal('not-found');
    refuseImpossible(body, ['reportedAt'], context.at);
    const { reportedAt, reason } = body;
    const by = actingOfficer(tools).officer;
    const correction = { reportedAt, by, reason, policyOf: tools.policyOf };
    return {
      drafts: decideCorrection(state, report, correction, context),
      writes: [put(reportRecord, { ...report, reportedAt })],
    };
  },
});

import { newReceipt } from '#domain/ids';
import { refuseAhead, refuseUnborn } from '#domain/input/not-ahead';
import type { ReportBody } from '#schemas/api/reports';
import { command } from '../command.ts';
import { sinceOf } from './entered-later.ts';
import { identityOf } from './identity-of.ts';
import { intakeRefs, leadingRefs, policyAt, takerRefs } from './intake.ts';
import { intakeOfReport } from './intake-of-report.ts';
import { receiptView } from './receipt-view.ts';
import { takeIn } from './take-in.ts';
import { warningsOn } from './warnings.ts';
import { warningsOnOffice } from './warnings-on-office.ts';

/**
 * Takes a report: stored, receipted, and its first duties opened, in one transaction after two
 * readings. With or without a known child, a name or an address, it never waits.
 */
export const makeReport = command({
  may: 'reporter',
  first: ({ body }: { readonly body: ReportBody }, ports) => intakeRefs(body, ports),
  second: (found, _input, successors) => takerRefs(found, 'report', successors),
  third: (found) => leadingRefs(found),
  decide: async (found, { body }, tools) => {
    const { at, random, call } = tools;
    refuseAhead(body, ['noticedAt', 'reportedAt'], at);
    refuseUnborn(body.child?.birthDate, at);
    const receipt = newReceipt(random);
    const intake = {
      ...intakeOfReport(body, policyAt(found, tools)),
      ...sinceOf(body, tools),
    };
    const identity = identityOf(body, tools);
    const { correlationId } = call;
    const taken = await takeIn(found, { intake: intake, identity, receipt, correlationId }, tools);
    const { caseId, station, writes, personal } = taken;
    const warnings = [...warningsOn(body, at), ...warningsOnOffice(body, tools)];
    return {
      writes,
      personal,
      answer: { status: 201, body: receiptView({ receipt, caseId, at, station, warnings }) },
    };
  },
});

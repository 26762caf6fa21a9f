import { newReceipt } from '#domain/ids';
import type { Reading } from '#domain/input/read-leniently';
import { ReportBody } from '#schemas/api/reports';
import { command } from '../command.ts';
import { sinceOf } from './entered-later.ts';
import { identityOf } from './identity-of.ts';
import { intakeRefs, leadingRefs, policyAt, takerRefs } from './intake.ts';
import { intakeOfReport } from './intake-of-report.ts';
import { madeTo } from './made-to.ts';
import { receiptView } from './receipt-view.ts';
import { takeIn } from './take-in.ts';
import { takenNow } from './taken-now.ts';
import { warningsOnOffice } from './warnings-on-office.ts';

/**
 * Receives a report: it is stored, gets a receipt, and its first duties are opened, in one transaction after two
 * readings. It never waits, even if the child, its name or its address is unknown.
 */
export const makeReport = command({
  may: 'reporter',
  first: ({ body }: { readonly body: ReportBody; readonly reading?: Reading }, ports) =>
    intakeRefs(body, ports),
  second: (found, _input, successors) => takerRefs(found, 'report', successors),
  third: (found) => leadingRefs(found),
  decide: async (found, read, tools) => {
    const { at, random, call } = tools;
    const told = takenNow(read, ReportBody.shape, at);
    const { body, asSaid, said } = told;
    const receipt = newReceipt(random);
    const intake = {
      ...intakeOfReport({ ...body, ...madeTo(body, tools) }, policyAt(found, tools), asSaid),
      ...sinceOf(body, tools),
    };
    const identity = { ...identityOf(body, tools), ...said };
    const { correlationId } = call;
    const taken = await takeIn(found, { intake: intake, identity, receipt, correlationId }, tools);
    const { caseId, station, writes, personal } = taken;
    const warnings = [...warningsOnOffice(body, tools), ...told.warnings];
    return {
      writes,
      personal,
      answer: { status: 201, body: receiptView({ receipt, caseId, at, station, warnings }) },
    };
  },
});

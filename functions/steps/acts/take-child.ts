import { JointReport, reportOfPart } from '#domain/acts/joint-report';
import type { DonePart, WholeAct } from '#domain/acts/whole-act';
import { successionsRecord } from '#domain/directory/successions';
import type { PersonalPart } from '#domain/history/commit';
import { ref, type Write } from '#domain/record';
import type { PartPorts } from '#domain/world';
import { readMore } from '../command.ts';
import { intakeRefs, leadingRefs, policyAt, takerRefs } from '../reports/intake.ts';
import { intakeOfReport } from '../reports/intake-of-report.ts';
import { takeIn } from '../reports/take-in.ts';

/** What a part writes, and the report that came of it. */
export interface DecidedPart {
  readonly writes: readonly Write[];
  readonly personal: readonly PersonalPart[];
  readonly report: Pick<DonePart, 'caseId' | 'reportId'>;
}

/**
 * The report of one child of a joint report, as if it had been made by itself when the whole was received: it joins
 * the child's open case or opens one, and its clocks run from then.
 */
export const takeChild = async (
  ports: PartPorts,
  act: WholeAct,
  part: number,
): Promise<DecidedPart> => {
  const { store, clock, vault, correlationId } = ports;
  const joint = JointReport.parse(await vault.unseal(act.content));
  const { [part - 1]: receipt } = joint.receipts;
  if (!receipt) throw new RangeError(`act ${act.id} has no receipt for part ${part}`);
  const body = reportOfPart(joint, part);
  const [at, [{ successions }, first]] = await Promise.all([
    clock.now(),
    store.load({ successions: ref(successionsRecord) }, await intakeRefs(body, ports)),
  ]);
  const taking = { ...ports, at, successors: successions?.successors ?? {} };
  const second = await readMore(ports, first, takerRefs(first, 'report', taking));
  const found = await readMore(ports, second, leadingRefs(second));
  const { since } = joint;
  const read = intakeOfReport(body, policyAt(found, taking));
  const intake = { ...read, since, reportedAt: read.reportedAt ?? act.at };
  const taken = { intake, receipt, identity: { under: act.id }, receivedAt: act.at, correlationId };
  const { caseId, reportId, writes, personal } = await takeIn(found, taken, taking);
  return { writes, personal, report: { caseId, reportId } };
};

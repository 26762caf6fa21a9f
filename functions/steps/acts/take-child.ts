import { asSaidOfPart, JointReport, reportOfPart } from '#domain/acts/joint-report';
import type { DonePart, WholeAct } from '#domain/acts/whole-act';
import { successionsRecord } from '#domain/directory/successions';
import type { PersonalPart } from '#domain/history/commit';
import type { Policy } from '#domain/policy/policy';
import { ref, type Write } from '#domain/record';
import type { PartPorts } from '#domain/world';
import { readMore } from '../command.ts';
import { intakeRefs, leadingRefs, policyAt, takerRefs } from '../reports/intake.ts';
import { intakeOfReport } from '../reports/intake-of-report.ts';
import { type TakenIn, takeIn } from '../reports/take-in.ts';

/** The writes of a part, and the report that it made. */
export interface DecidedPart {
  readonly writes: readonly Write[];
  readonly personal: readonly PersonalPart[];
  readonly report: Pick<DonePart, 'caseId' | 'reportId'>;
}

/** One child's part of a joint report, and the policy under which it is received. */
interface ChildsPart {
  readonly joint: JointReport;
  readonly part: number;
  readonly policy: Policy;
  readonly correlationId: string | undefined;
}

/**
 * One child's report as it is received: with the time at which the whole was received, and the reporter sealed under
 * the act.
 */
export const asTaken = (
  { id, at }: Pick<WholeAct, 'id' | 'at'>,
  { joint, part, policy, correlationId }: ChildsPart,
): TakenIn => {
  const { since, receipts } = joint;
  const { [part - 1]: receipt } = receipts;
  if (!receipt) throw new RangeError(`act ${id} has no receipt for part ${part}`);
  const read = intakeOfReport(reportOfPart(joint, part), policy, asSaidOfPart(joint, part));
  const intake = { ...read, since, reportedAt: read.reportedAt ?? at };
  return { intake, receipt, identity: { under: id }, receivedAt: at, correlationId };
};

/**
 * Receives the report of one child of a joint report, as if it had been made alone at the time of the whole: it joins
 * the child's open case or opens one, and its clocks run from that time.
 */
export const takeChild = async (
  ports: PartPorts,
  act: WholeAct,
  part: number,
): Promise<DecidedPart> => {
  const { store, clock, vault, correlationId } = ports;
  const joint = JointReport.parse(await vault.unseal(act.content));
  const body = reportOfPart(joint, part);
  const [at, [{ successions }, first]] = await Promise.all([
    clock.now(),
    store.load({ successions: ref(successionsRecord) }, await intakeRefs(body, ports)),
  ]);
  const taking = { ...ports, at, successors: successions?.successors ?? {} };
  const second = await readMore(ports, first, takerRefs(first, 'report', taking));
  const found = await readMore(ports, second, leadingRefs(second));
  const taken = asTaken(act, { joint, part, policy: policyAt(found, taking), correlationId });
  const { caseId, reportId, writes, personal } = await takeIn(found, taken, taking);
  return { writes, personal, report: { caseId, reportId } };
};

import type { AnyCarrier } from '#domain/composed/carrier';
import type { Context } from '#domain/context';
import { RungPassed } from '#domain/duty/facts';
import { passRungs as decideRungs } from '#domain/duty/pass-rung';
import { succeedOwners } from '#domain/duty/succeed-owners';
import type { Draft } from '#domain/history/fact';
import { partsOfDuty } from '#domain/ids';
import type { WorkerPorts } from '#domain/world';
import type { DutyId } from '#schemas/ids';
import type { RungCode } from '#schemas/ladder';
import { metricNames } from '#schemas/metrics';
import { changeCarrier } from '../workers/change-carrier.ts';

/** The rungs before the due moment: nobody is late at them. */
const EARLY: ReadonlySet<RungCode> = new Set(['remind', 'review']);

/** Corrects the owner of a duty that for any reason still names a closed office, together with its next rung. */
const withPresentOwner = (
  state: AnyCarrier,
  dutyId: DutyId,
  context: Context,
): readonly Draft[] => {
  const rungs = decideRungs(state, dutyId, context);
  const own = state.open.filter(({ id }) => id === dutyId);
  return rungs.length > 0 ? [...succeedOwners({ open: own }, context.successors), ...rungs] : [];
};

/**
 * Gives the rungs of a duty that are due. If two sweeps do so at once, both decide on the same version, and only one
 * writes.
 */
export const passRungs = async (ports: WorkerPorts, dutyId: DutyId): Promise<void> => {
  const { caseId } = partsOfDuty(dutyId);
  const done = await changeCarrier(ports, { id: caseId, system: 'sweep' }, (state, context) => ({
    drafts: withPresentOwner(state, dutyId, context),
  }));
  for (const { fact } of done?.events ?? []) {
    if (!RungPassed.is(fact)) continue;
    const { rung, repetition, lateSeconds } = fact.data;
    const ids = { case_id: caseId, duty_id: dutyId, rung, repetition, late_seconds: lateSeconds };
    ports.meter.note('rung-passed', ids);
    if (!EARLY.has(rung)) ports.meter.count(metricNames.overdue, 1, { rung });
  }
};

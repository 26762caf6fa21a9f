import type { Case } from '#domain/composed/case';
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
import { changeCase } from '../workers/change-case.ts';

/** Before its due moment nobody is late. */
const EARLY: ReadonlySet<RungCode> = new Set(['remind', 'review']);

/** A duty that still names a closed office gets its present owner with its next rung. */
const withPresentOwner = (state: Case, dutyId: DutyId, context: Context): readonly Draft[] => {
  const rungs = decideRungs(state, dutyId, context);
  const own = state.open.filter(({ id }) => id === dutyId);
  return rungs.length > 0 ? [...succeedOwners({ open: own }, context.successors), ...rungs] : [];
};

/** Gives a duty's owed rungs. Two sweeps at once decide on the same version: one of them writes. */
export const passRungs = async (ports: WorkerPorts, dutyId: DutyId): Promise<void> => {
  const { caseId } = partsOfDuty(dutyId);
  const done = await changeCase(ports, caseId, 'sweep', (state, context) => ({
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

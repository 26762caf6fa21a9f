import { passRungs as decideRungs } from '#domain/case/pass-rung';
import { partsOfDuty } from '#domain/ids';
import type { WorkerPorts } from '#domain/world';
import type { DutyId } from '#schemas/ids';
import { changeCase } from '../workers/change-case.ts';

/** Gives a duty's owed rungs. Two sweeps at once decide on the same version: one of them writes. */
export const passRungs = async (ports: WorkerPorts, dutyId: DutyId): Promise<void> => {
  const { caseId } = partsOfDuty(dutyId);
  await changeCase(ports, caseId, 'sweep', (state, context) => ({
    drafts: decideRungs(state, dutyId, context),
  }));
};

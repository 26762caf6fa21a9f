import { settles } from '#domain/case/settles';
import type { Errand } from '#domain/outbox/message';
import type { WorkerPorts } from '#domain/world';
import { changeCase } from '../workers/change-case.ts';

/** Ends the next of the duties that a fact has made pointless; the commit takes as many as fit. */
export const settleRest = async (
  ports: WorkerPorts,
  { caseId }: Extract<Errand, { kind: 'settleRest' }>,
): Promise<void> => {
  await changeCase(ports, caseId, 'relay', (state) => ({ drafts: settles(state).slice(0, 1) }));
};

import { CaseTransferred } from '#domain/case/transfer-facts';
import { nextMoves } from '#domain/case/transfer-moves';
import { eventRecord } from '#domain/composed/case';
import type { Errand } from '#domain/outbox/message';
import { ref } from '#domain/record';
import type { WorkerPorts } from '#domain/world';
import { untilNothingIsLeft } from './until-nothing-is-left.ts';

/** Hands over the rest of the duties of a case that another place has taken over, as many at once as fit. */
export const moveCase = async (
  ports: WorkerPorts,
  { caseId, seq }: Extract<Errand, { kind: 'moveCase' }>,
): Promise<void> => {
  const [{ event }] = await ports.store.load({ event: ref(eventRecord, caseId, seq) });
  const fact = event?.fact;
  if (!fact || !CaseTransferred.is(fact))
    throw new Error(`event ${seq} of ${caseId} moves nothing`);
  await untilNothingIsLeft(ports, caseId, (state) => nextMoves(state, fact.data));
};

import { endPointlessIn, isCase } from '#domain/composed/carrier';
import { localIn, placesRefs } from '#domain/composed/places-of';
import { divisionOf } from '#domain/duty/division-of';
import { type Opening, openDuty } from '#domain/duty/open-duty';
import type { Errand } from '#domain/outbox/message';
import { MOST_REWARDED, rewardsOwed } from '#domain/workflows/emergency-response/rewards';
import type { WorkerPorts } from '#domain/world';
import { changeCarrier } from '../workers/change-carrier.ts';

/**
 * Ends the next pointless duties, as many as one commit takes; if none is left, opens the next rewards that did not fit
 * into the transaction of the visit.
 */
export const endPointlessRest = async (
  ports: WorkerPorts,
  { caseId }: Extract<Errand, { kind: 'settleRest' }>,
): Promise<void> => {
  await changeCarrier(ports, { id: caseId, system: 'relay' }, async (state, context) => {
    const pointless = endPointlessIn(state).slice(0, 1);
    const owed =
      pointless.length > 0 || !isCase(state) ? [] : rewardsOwed(state).slice(0, MOST_REWARDED);
    if (owed.length === 0) return { drafts: pointless };
    const [{ divisions }] = await ports.store.load({ divisions: placesRefs(state) });
    const around = { divisions, policyOf: ports.policyOf };
    const there = (opening: Opening) => localIn(state, context, around, divisionOf(opening, state));
    return { drafts: owed.flatMap((opening) => openDuty(opening, there(opening))) };
  });
};

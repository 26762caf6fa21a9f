import type { Alert } from '#domain/alerts/alert';
import { carrierRef } from '#domain/composed/carrier';
import { placesRefs, routingIn } from '#domain/composed/places-of';
import type { Office } from '#domain/directory/records';
import { successionsRecord } from '#domain/directory/successions';
import { divisionOf } from '#domain/duty/division-of';
import { dutyRecord } from '#domain/duty/duty';
import type { Store } from '#domain/ports';
import { ref } from '#domain/record';
import { officeLine } from './office-line.ts';

/** The offices that may be alerted instead of the one that is owed the alert, according to the directory now. */
export const lineOfAlert = async (
  store: Store,
  { caseId, dutyId, office }: Pick<Alert, 'caseId' | 'dutyId' | 'office'>,
): Promise<readonly Office[]> => {
  const [{ duty, state, successions }] = await store.load({
    duty: ref(dutyRecord, dutyId),
    state: carrierRef(caseId),
    successions: ref(successionsRecord),
  });
  const [{ divisions }] = await store.load({ divisions: state ? placesRefs(state) : [] });
  const place = state && duty && divisionOf(duty, state);
  const successors = successions?.successors;
  const routing = state ? routingIn(state, divisions, place) : [];
  return officeLine(store, office, { successors, routing });
};

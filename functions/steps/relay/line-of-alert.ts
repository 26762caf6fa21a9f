import type { Alert } from '#domain/alerts/alert';
import { carrierRef, routingIn } from '#domain/composed/carrier';
import type { Office } from '#domain/directory/records';
import { lineageRefs } from '#domain/directory/routing';
import { successionsRecord } from '#domain/directory/successions';
import type { Store } from '#domain/ports';
import { ref } from '#domain/record';
import { officeLine } from './office-line.ts';

/** The offices that may be alerted instead of the one that is owed the alert, according to the directory now. */
export const lineOfAlert = async (
  store: Store,
  { caseId, office }: Pick<Alert, 'caseId' | 'office'>,
): Promise<readonly Office[]> => {
  const [{ state, successions }] = await store.load({
    state: carrierRef(caseId),
    successions: ref(successionsRecord),
  });
  const [{ routing }] = await store.load({ routing: state ? lineageRefs(state.division) : [] });
  const successors = successions?.successors;
  return officeLine(store, office, { successors, routing: state ? routingIn(state, routing) : [] });
};

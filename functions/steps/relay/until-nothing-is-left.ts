import type { AnyCarrier } from '#domain/composed/carrier';
import type { Context } from '#domain/context';
import type { Draft } from '#domain/history/fact';
import type { WorkerPorts } from '#domain/world';
import type { CarrierId } from '#schemas/ids';
import { changeCarrier } from '../workers/change-carrier.ts';

/** Far more than the duties of a case, so that an endless loop cannot hang the relay. */
const MOST_PASSES = 100;

/**
 * Changes a case repeatedly, each time as much as one transaction takes, until nothing is left.
 *
 * @returns the number of facts.
 */
export const untilNothingIsLeft = async (
  ports: WorkerPorts,
  id: CarrierId,
  decide: (state: AnyCarrier, context: Context) => readonly Draft[],
): Promise<number> => {
  let facts = 0;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const done = await changeCarrier(ports, { id, system: 'relay' }, (state, context) => ({
      drafts: decide(state, context),
    }));
    if (!done) break;
    facts += done.events.length;
  }
  return facts;
};

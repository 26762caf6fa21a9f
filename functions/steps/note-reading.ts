import { owesUrgently, quarterOf } from '#domain/access/reading';
import type { AnyCarrier } from '#domain/composed/carrier';
import { Unavailable } from '#domain/errors';
import type { ApiPorts } from '#domain/world';
import type { ShownPart } from '#schemas/codes/shown-part';
import { metricNames } from '#schemas/metrics';
import type { Asked } from './command.ts';
import { whoIn } from './who-in.ts';

/** The parts that a query shows, and the case or file to which they belong. */
export interface Revealed {
  readonly carrier: AnyCarrier | undefined;
  readonly parts: readonly ShownPart[];
}

/** Declares that a query shows these parts of the case or file that was found. */
export const reveals =
  (...parts: readonly ShownPart[]) =>
  ({ case: carrier }: { readonly case: AnyCarrier | undefined }): Revealed => ({ carrier, parts });

/**
 * Records what was shown to whom, in the same request. If that fails, nothing is shown, except to an office that owes
 * an urgent duty there: a child does not wait for our records, and an alarm reports the missing one.
 *
 * @throws {Unavailable} where the reading can be neither recorded nor excused.
 */
export const noteReading = async (
  { readings, meter }: Pick<ApiPorts, 'readings' | 'meter'>,
  asked: Asked,
  { carrier, parts }: Revealed,
): Promise<void> => {
  const { officer, at } = asked;
  if (!carrier || !officer) return;
  const { id: by, office } = officer;
  try {
    await readings.note({ of: carrier.id, by, office, quarter: quarterOf(at), latest: at, parts });
  } catch (error) {
    meter.count(metricNames.readingUnrecorded);
    meter.failed('reading-unrecorded', error, { office_id: office, parts: parts.join() });
    if (owesUrgently(whoIn(asked), carrier.open)) return;
    throw new Unavailable('the access log', { cause: error });
  }
};

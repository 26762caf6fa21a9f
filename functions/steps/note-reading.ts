import { owesUrgently, quarterOf } from '#domain/access/reading';
import type { AnyCarrier } from '#domain/composed/carrier';
import { Unavailable } from '#domain/errors';
import type { ApiPorts } from '#domain/world';
import type { ShownPart } from '#schemas/codes/shown-part';
import { metricNames } from '#schemas/metrics';
import type { Asked } from './command.ts';
import { whoIn } from './who-in.ts';

/** What a question shows, and of which case or file. */
export interface Revealed {
  readonly carrier: AnyCarrier | undefined;
  readonly parts: readonly ShownPart[];
}

/** These parts of the case, or of the file, that was found. */
export const reveals =
  (...parts: readonly ShownPart[]) =>
  ({ case: carrier }: { readonly case: AnyCarrier | undefined }): Revealed => ({ carrier, parts });

/**
 * Records who was shown what, in the same request. Where that is not possible, nothing is shown, except to an office that
 * owes an urgent duty there: a child does not wait for our records, and an alarm says that one is missing.
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

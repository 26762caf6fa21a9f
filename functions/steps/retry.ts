import { Refusal, WriteConflict } from '#domain/errors';
import type { Ports } from '#domain/world';
import { metricNames } from '#schemas/metrics';

/** How often a conflict is decided again on fresh state before the caller is asked to wait. */
const MOST_ATTEMPTS = 8;

/**
 * Decides again, on fresh state, when another write came first.
 *
 * @throws {Refusal} `busy` after a limited number of attempts.
 */
export const onConflictAgain = async <T>(
  { pause, meter }: Pick<Ports, 'pause' | 'meter'>,
  attempt: () => Promise<T>,
): Promise<T> => {
  for (let n = 1; n <= MOST_ATTEMPTS; n += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof WriteConflict)) throw error;
      meter.count(metricNames.conflictRetried);
      await pause(n);
    }
  }
  meter.count(metricNames.conflictGivenUp);
  throw new Refusal('busy');
};

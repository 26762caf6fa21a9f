import * as z from 'zod';
import { Instant } from '#schemas/time';
import type { WithInterventions } from './kept.ts';
import { keyOf, type OfWhom } from './of-whom.ts';

/** The result of a visit by the police after a letter. */
export const Found = z.enum(['clean', 'repeated']);
export type Found = z.infer<typeof Found>;

/** A warning letter to one person, from its decision until its visits end. */
export const Warning = z.object({
  decidedAt: Instant,
  servedAt: Instant.optional(),
  /** The visits of the police, the earliest first, in whatever order they were entered. */
  visits: z.array(z.object({ at: Instant, found: Found })),
});
export type Warning = z.infer<typeof Warning>;

/** The letter to which a duty belongs. */
export const letterOf = (
  { warnings }: Pick<WithInterventions, 'warnings'>,
  of: OfWhom,
): Warning | undefined => warnings?.[keyOf(of)];

/** The number of visits in a row, up to the last one, that found no repetition. */
export const cleanInARow = ({ visits }: Pick<Warning, 'visits'>): number => {
  const repeated = visits.toReversed().findIndex(({ found }) => found === 'repeated');
  return repeated < 0 ? visits.length : repeated;
};

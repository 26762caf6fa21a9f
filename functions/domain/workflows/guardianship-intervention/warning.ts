import * as z from 'zod';
import type { Case } from '#domain/case/case';
import type { Duty } from '#domain/duty/duty';
import { Instant } from '#schemas/time';

/** What a visit of the police after a letter found. */
export const Found = z.enum(['clean', 'repeated']);
export type Found = z.infer<typeof Found>;

/** A warning letter of one person, from its decision until its visits end. */
export const Warning = z.object({
  decidedAt: Instant,
  servedAt: Instant.optional(),
  /** The visits of the police, the earliest first, whenever they were entered. */
  visits: z.array(z.object({ at: Instant, found: Found })),
});
export type Warning = z.infer<typeof Warning>;

/** The parts of a case that this workflow keeps for itself. */
export const kept = {
  /** The letters that are followed up, by their episode and person. */
  warnings: z.record(z.string(), Warning).optional(),
};

/** A case as this workflow sees it. */
export type WithInterventions = Case & z.infer<z.ZodObject<typeof kept>>;

/** In which episode somebody is warned, and who. */
export type OfWhom = Pick<Duty, 'episodeId' | 'subject'>;

export const ofWhom = ({ episodeId, subject }: OfWhom): OfWhom => ({
  episodeId,
  ...(subject && { subject }),
});

export const letterKey = ({ episodeId, subject = '' }: OfWhom): string => `${episodeId}.${subject}`;

/** The letter to which a duty belongs. */
export const letterOf = (
  { warnings }: Pick<WithInterventions, 'warnings'>,
  of: OfWhom,
): Warning | undefined => warnings?.[letterKey(of)];

/** How many visits in a row, up to the last one, found nothing done again. */
export const cleanInARow = ({ visits }: Pick<Warning, 'visits'>): number => {
  const repeated = visits.toReversed().findIndex(({ found }) => found === 'repeated');
  return repeated < 0 ? visits.length : repeated;
};

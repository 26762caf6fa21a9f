import * as z from 'zod';
import type { Case } from '#domain/case/case';
import { declare, factType } from '#domain/history/fact';
import { ServiceKind } from '#schemas/codes/service-kind';
import { EpisodeId } from '#schemas/ids';

/** What the assessment concluded, as far as it decides what follows. */
const conclusion = () => ({
  /** The response that it belongs to: it says nothing of the services of another. */
  episodeId: EpisodeId,
  services: z.array(ServiceKind),
  hardship: z.boolean(),
  meetsPolicy: z.boolean(),
});

export const AssessmentConcluded = factType('AssessmentConcluded', conclusion);

/** The part of the state that this workflow keeps for itself. */
export const assessmentShape = { assessment: z.object(conclusion()).optional() };

/** A case with that part. */
export type AssessedCase = Case & z.infer<z.ZodObject<typeof assessmentShape>>;

export const assessmentFacts = [
  declare(AssessmentConcluded, {
    evolve: (_state: AssessedCase, data) => ({ set: { assessment: data } }),
  }),
] as const;

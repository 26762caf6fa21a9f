import * as z from 'zod';
import type { Case } from '#domain/case/case';
import { declare, factType } from '#domain/history/fact';
import { ServiceKind } from '#schemas/codes/service-kind';
import { EpisodeId } from '#schemas/ids';
import { Instant } from '#schemas/time';
import { FurtherStep } from '#schemas/workflows/emergency-response/codes/further-step';

/** The bodies that the township has in its assessment, each with a duty of its own. */
export const Part = z.enum(['police', 'civil_affairs']);
export type Part = z.infer<typeof Part>;

/** The parts of the assessment's conclusion on which later duties depend. */
const conclusion = () => ({
  /** The response to which it belongs; it does not decide the services of another response. */
  episodeId: EpisodeId,
  services: z.array(ServiceKind),
  hardship: z.boolean(),
  meetsPolicy: z.boolean(),
  /** The steps that people hold to be needed beside services and assistance. */
  further: z.array(FurtherStep).optional(),
  /** The bodies whose part was missing when the township concluded; each still owes it. */
  missing: z.array(Part).optional(),
  /** The moment at which the township concluded. */
  at: Instant.optional(),
});

export const AssessmentConcluded = factType('AssessmentConcluded', conclusion);

/** The part of the state that this workflow keeps of its own. */
export const assessmentShape = { assessment: z.object(conclusion()).optional() };

/** A case with that part. */
export type AssessedCase = Case & z.infer<z.ZodObject<typeof assessmentShape>>;

export const assessmentFacts = [
  declare(AssessmentConcluded, {
    evolve: (_state: AssessedCase, data) => ({ set: { assessment: data } }),
  }),
] as const;

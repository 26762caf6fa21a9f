import * as z from 'zod';
import { Education } from '#schemas/api/education';
import { EvidenceKind } from '#schemas/codes/evidence-kind';
import { NewGuardian } from '#schemas/codes/new-guardian';
import { PetitionAsks } from '#schemas/codes/petition-asks';
import { PetitionerKind } from '#schemas/codes/petitioner-kind';
import { RestorationBar } from '#schemas/codes/restoration-bar';
import { RevocationGround } from '#schemas/codes/revocation-ground';
import { Instant, LocalDate } from '#schemas/time';

/** What a person sees in a guardian who may have to answer a petition. It finds nothing. */
export const Named = z.object({
  at: Instant,
  grounds: z.array(RevocationGround),
  /** The day that a person sets as the first of the refusal; six months count from it. */
  refusingSince: LocalDate.optional(),
  /** The educations that a person counts together. */
  educations: z.array(Education).optional(),
});
export type Named = z.infer<typeof Named>;

/** A petition that the court has not ended yet. */
export const Petition = z.object({
  at: Instant,
  petitioner: PetitionerKind,
  asks: PetitionAsks,
  acceptedAt: Instant.optional(),
});
export type Petition = z.infer<typeof Petition>;

/** What a case knows of the guardianship of one parent or guardian. */
export const Guardianship = z.object({
  named: Named.optional(),
  /** Somebody should have petitioned and did not, as a person has recorded. */
  omittedAt: Instant.optional(),
  /** The pieces of evidence that are held, and those that are missing. */
  evidence: z.object({ held: z.array(EvidenceKind), missing: z.array(EvidenceKind) }).optional(),
  petition: Petition.optional(),
  /** The guardianship ended by a judgment, for a fault or without one. */
  ended: z.object({ at: Instant, how: z.enum(['revoked', 'relieved']) }).optional(),
  /** The application to restore it, while the court has it, with the bars that a person sees. */
  restoration: z.object({ at: Instant, bars: z.array(RestorationBar) }).optional(),
  restoredAt: Instant.optional(),
  /** The guardian who was appointed in this one’s place. */
  appointed: z.object({ who: NewGuardian, at: Instant }).optional(),
  /** The latest moment of which a fact speaks: what is said later of an earlier one is out of order. */
  latest: Instant.optional(),
});
export type Guardianship = z.infer<typeof Guardianship>;

import * as z from 'zod';
import { Education } from '#schemas/api/education';
import { EvidenceKind } from '#schemas/codes/evidence-kind';
import { NewGuardian } from '#schemas/codes/new-guardian';
import { PetitionAsks } from '#schemas/codes/petition-asks';
import { PetitionerKind } from '#schemas/codes/petitioner-kind';
import { RestorationBar } from '#schemas/codes/restoration-bar';
import { RevocationGround } from '#schemas/codes/revocation-ground';
import { Instant, LocalDate } from '#schemas/time';

/** A person's reasons for naming a guardian as a possible respondent. They find nothing as a fact. */
export const Named = z.object({
  at: Instant,
  grounds: z.array(RevocationGround),
  /** The first day of the refusal, as a person sets it; six months count from it. */
  refusingSince: LocalDate.optional(),
  /** The acts of education that a person counts together. */
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

/** The record of the guardianship of one parent or guardian in a case. */
export const Guardianship = z.object({
  named: Named.optional(),
  /** The moment for which a person recorded that somebody should have petitioned and did not. */
  omittedAt: Instant.optional(),
  /** The pieces of evidence that are held, and those that are missing. */
  evidence: z.object({ held: z.array(EvidenceKind), missing: z.array(EvidenceKind) }).optional(),
  petition: Petition.optional(),
  /** The guardianship ended by a judgment: revoked for a fault, or relieved without one. */
  ended: z.object({ at: Instant, how: z.enum(['revoked', 'relieved']) }).optional(),
  /** The application to restore the guardianship while it is before the court, with the bars that a person sees. */
  restoration: z.object({ at: Instant, bars: z.array(RestorationBar) }).optional(),
  restoredAt: Instant.optional(),
  /** The guardian who was appointed in place of this one. */
  appointed: z.object({ who: NewGuardian, at: Instant }).optional(),
  /** The latest moment of which a fact speaks; a fact of an earlier moment is out of order. */
  latest: Instant.optional(),
});
export type Guardianship = z.infer<typeof Guardianship>;

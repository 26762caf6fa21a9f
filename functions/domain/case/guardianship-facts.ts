import * as z from 'zod';
import { declare, factType } from '#domain/history/fact';
import { EvidenceKind } from '#schemas/codes/evidence-kind';
import { NewGuardian } from '#schemas/codes/new-guardian';
import { Parent } from '#schemas/codes/parent';
import { PetitionAsks } from '#schemas/codes/petition-asks';
import { PetitionerKind } from '#schemas/codes/petitioner-kind';
import { RestorationBar } from '#schemas/codes/restoration-bar';
import { OfficeId } from '#schemas/ids';
import { Instant } from '#schemas/time';
import { outOfOrderField } from './facts.ts';
import { Named } from './guardianship.ts';
import * as change from './guardianship-changes.ts';

const ofGuardian = { guardian: Parent, at: Instant, outOfOrder: outOfOrderField() } as const;

/** A person has named a guardian as a possible respondent; the evidence for it is personal, and sealed. */
export const RespondentNamed = factType('RespondentNamed', () => ({
  ...ofGuardian,
  ...Named.omit({ at: true }).shape,
}));

/** A person has recorded that a petition should have been filed and was not. */
export const PetitionOmitted = factType('PetitionOmitted', () => ofGuardian);

export const EvidenceListed = factType('EvidenceListed', () => ({
  ...ofGuardian,
  held: z.array(EvidenceKind),
  missing: z.array(EvidenceKind),
}));

export const PetitionFiled = factType('PetitionFiled', () => ({
  ...ofGuardian,
  petitioner: PetitionerKind,
  office: OfficeId.optional(),
  asks: PetitionAsks,
  proposed: NewGuardian.optional(),
  proposedParent: Parent.optional(),
  /** The number of the petition, and that of the procuratorate’s support. */
  reference: z.string().optional(),
  support: z.string().optional(),
}));

export const PetitionAccepted = factType('PetitionAccepted', () => ofGuardian);

/** The petition has ended: by the court, or by its petitioner. */
export const PetitionEnded = factType('PetitionEnded', () => ({
  ...ofGuardian,
  how: z.enum(['granted', 'partly', 'refused', 'withdrawn', 'not_accepted']),
}));

export const GuardianshipEnded = factType('GuardianshipEnded', () => ({
  ...ofGuardian,
  how: z.enum(['revoked', 'relieved']),
}));

/** A parent whose guardianship was revoked has asked the court to restore it. */
export const RestorationFiled = factType('RestorationFiled', () => ({
  ...ofGuardian,
  bars: z.array(RestorationBar),
  /** The day lies outside the period that the Opinions give; the application is accepted all the same. */
  outsideWindow: z.literal(true).optional(),
}));

export const RestorationEnded = factType('RestorationEnded', () => ({
  ...ofGuardian,
  how: z.enum(['restored', 'refused', 'withdrawn']),
  /** A person had recorded a bar, and the court restored the guardianship all the same. */
  despiteBar: z.literal(true).optional(),
}));

/**
 * A guardian has been appointed, in another guardian’s place or for a child who has none. This does not change who has
 * custody of the child.
 */
export const GuardianAppointed = factType('GuardianAppointed', () => ({
  who: NewGuardian,
  parent: Parent.optional(),
  office: OfficeId.optional(),
  inPlaceOf: Parent.optional(),
  at: Instant,
}));

/** The facts about a guardianship before the court: petitions, judgments and appointments. */
export const guardianshipFacts = [
  declare(RespondentNamed, { evolve: change.named }),
  declare(PetitionOmitted, { evolve: change.omitted }),
  declare(EvidenceListed, { evolve: change.listed }),
  declare(PetitionFiled, { evolve: change.filed }),
  declare(PetitionAccepted, { evolve: change.accepted }),
  declare(PetitionEnded, { evolve: change.petitionEnded }),
  declare(GuardianshipEnded, { evolve: change.ended }),
  declare(RestorationFiled, { evolve: change.restorationFiled }),
  declare(RestorationEnded, { evolve: change.restorationEnded }),
  declare(GuardianAppointed, { evolve: change.appointed }),
] as const;

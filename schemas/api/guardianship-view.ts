import * as z from 'zod';
import { EvidenceKind } from '../codes/evidence-kind.ts';
import { NewGuardian } from '../codes/new-guardian.ts';
import { Parent } from '../codes/parent.ts';
import { PetitionAsks } from '../codes/petition-asks.ts';
import { PetitionerKind } from '../codes/petitioner-kind.ts';
import { RestorationBar } from '../codes/restoration-bar.ts';
import { RevocationGround } from '../codes/revocation-ground.ts';
import { CaseId } from '../ids.ts';
import { Instant, LocalDate } from '../time.ts';
import { Education } from './education.ts';
import { PeopleView } from './people-view.ts';

/**
 * A person has named the guardian as a possible respondent: the grounds that they see, and the days that follow. It
 * does not say whether a ground is met.
 */
const Named = () =>
  z.object({
    since: Instant,
    grounds: z.array(RevocationGround),
    /** Six months, counted from the day that a person has set. */
    refusing: z.object({ since: LocalDate, sixMonthsOn: LocalDate }).optional(),
    /** The number of educations that a person counts together. */
    countedTogether: z.number().int().optional(),
    educations: z.array(Education).optional(),
  });

const Guardian = () =>
  z
    .object({
      guardian: Parent,
      named: Named().optional(),
      omittedAt: Instant.optional(),
      /** The kinds of evidence that are held, and those that are missing. */
      evidence: z
        .object({ held: z.array(EvidenceKind), missing: z.array(EvidenceKind) })
        .optional(),
      petition: z
        .object({
          at: Instant,
          petitioner: PetitionerKind,
          asks: PetitionAsks,
          acceptedAt: Instant.optional(),
        })
        .optional(),
      ended: z.object({ at: Instant, how: z.enum(['revoked', 'relieved']) }).optional(),
      appointed: z.object({ who: NewGuardian, at: Instant }).optional(),
      /**
       * The days within which the Opinions of 2014 expect an application, and the bars that the law sets; neither
       * refuses one.
       */
      restorable: z
        .object({ from: LocalDate, to: LocalDate, bars: z.array(RestorationBar) })
        .optional(),
      restoration: z.object({ at: Instant, bars: z.array(RestorationBar) }).optional(),
      restoredAt: Instant.optional(),
      /** The guardian's states, and every intervention against them, in the cases that the caller sees. */
      ledger: z.object({
        states: PersonLedger().shape.states,
        interventions: PersonLedger().shape.interventions,
      }),
    })
    .meta({ id: 'GuardianshipOf' });

const PersonLedger = () => PeopleView.unwrap().shape.people.element;

/** The petitions and judgments about guardians that a case knows, and the grounds of the texts in force here. */
export const GuardianshipView = z.lazy(() =>
  z
    .object({
      caseNumber: CaseId,
      grounds: z.array(
        z.object({
          ground: RevocationGround,
          /** The ground in the words of each text. */
          texts: z.array(z.object({ words: z.string(), doc: z.string(), section: z.string() })),
        }),
      ),
      guardians: z.array(Guardian()),
    })
    .meta({ id: 'Guardianship' }),
);
export type GuardianshipView = z.infer<typeof GuardianshipView>;

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

/** A person has named the guardian: what they see, with the days that follow. Whether a ground is met is not said. */
const Named = () =>
  z.object({
    since: Instant,
    grounds: z.array(RevocationGround),
    /** Six months count from the day that a person has set. */
    refusing: z.object({ since: LocalDate, sixMonthsOn: LocalDate }).optional(),
    /** How many educations a person counts together. */
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
      /** The time in which the Opinions of 2014 speak of an application, and the bars of the law; neither refuses one. */
      restorable: z
        .object({ from: LocalDate, to: LocalDate, bars: z.array(RestorationBar) })
        .optional(),
      restoration: z.object({ at: Instant, bars: z.array(RestorationBar) }).optional(),
      restoredAt: Instant.optional(),
      /** Their states, and every intervention against them, of the cases that the caller sees. */
      ledger: z.object({
        states: PersonLedger().shape.states,
        interventions: PersonLedger().shape.interventions,
      }),
    })
    .meta({ id: 'GuardianshipOf' });

const PersonLedger = () => PeopleView.unwrap().shape.people.element;

/** What a case knows of petitions and judgments about guardians, and the grounds of the texts in force here. */
export const GuardianshipView = z.lazy(() =>
  z
    .object({
      caseNumber: CaseId,
      grounds: z.array(
        z.object({
          ground: RevocationGround,
          /** As each text prints it. */
          texts: z.array(z.object({ words: z.string(), doc: z.string(), section: z.string() })),
        }),
      ),
      guardians: z.array(Guardian()),
    })
    .meta({ id: 'Guardianship' }),
);
export type GuardianshipView = z.infer<typeof GuardianshipView>;

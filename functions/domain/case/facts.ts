import * as z from 'zod';
import { factType } from '#domain/history/fact';
import { ReporterTopic } from '#domain/outbox/reporter-message';
import { CustodyEnd } from '#schemas/codes/custody-end';
import { Door } from '#schemas/codes/door';
import { EmergencySituation } from '#schemas/codes/emergency-situation';
import { Parent } from '#schemas/codes/parent';
import { PersonRole } from '#schemas/codes/person-role';
import { PersonState } from '#schemas/codes/person-state';
import { PlacementKind } from '#schemas/codes/placement-kind';
import { ReportableSituation } from '#schemas/codes/reportable-situation';
import { UnattendedKind } from '#schemas/codes/unattended-kind';
import {
  CaseId,
  DivisionCode,
  EpisodeId,
  FileId,
  OfficerId,
  PersonId,
  ReportId,
} from '#schemas/ids';
import { PersonField } from '#schemas/person';
import { Instant } from '#schemas/time';
import { Age, Custody } from './case.ts';

/** It tells of a time before what was known already: it was entered late. It is taken as it is, and marked. */
export const outOfOrderField = () => z.literal(true).optional();

/** An event of the child's file that belongs to the same act, and was decided before. */
export const FileEvent = z.object({ id: FileId, seq: z.number().int(), hash: z.string() });
export type FileEvent = z.infer<typeof FileEvent>;

export const CaseOpened = factType('CaseOpened', () => ({
  county: DivisionCode,
  division: DivisionCode,
  pack: z.string(),
  /** The child's pseudonym, where the report gave an id number. */
  child: z.string().optional(),
  /** The child's file, and its event that names this case. */
  file: FileEvent.optional(),
}));

export const ReportReceived = factType('ReportReceived', () => ({
  reportId: ReportId,
  situations: z.array(ReportableSituation),
  division: DivisionCode,
  door: Door,
  /** Whether a unit reports; a unit is owed feedback (Opinions on mandatory reporting, art. 10). */
  unit: z.boolean(),
  mandatory: z.boolean(),
  /** The reporter did not have to, and is owed praise (`rep.citizen`). */
  voluntary: z.boolean().optional(),
  /** A clue below a report, or a call: no report yet. */
  below: z.enum(['clue', 'call']).optional(),
  noticedAt: Instant.optional(),
  /** When it was first made, where that was before it was entered: by telephone, say. */
  reportedAt: Instant,
  /** Later than the deployer's number for 第一时间. */
  late: z.boolean(),
}));

export const ReportNumbered = factType('ReportNumbered', () => ({
  reportId: ReportId,
  year: z.number().int(),
  number: z.number().int(),
}));

/** A reporter was told something through the seal; the history does not say who that is. */
export const ReporterTold = factType('ReporterTold', () => ({
  reportId: ReportId,
  occasion: ReporterTopic,
  result: z.enum(['handed_over', 'no_telephone', 'failed']),
}));

/** The police have opened the seal of a reporter for a purpose, which is personal; the history does not say who that is. */
export const ReporterOpened = factType('ReporterOpened', () => ({ reportId: ReportId }));

export const SituationFound = factType('SituationFound', () => ({
  situations: z.array(EmergencySituation),
  /** The response in which it was found. */
  episodeId: EpisodeId.optional(),
  /** Those for which nothing in force prescribes more than the general measures. */
  generalOnly: z.array(EmergencySituation).optional(),
  /** Which of the two children of E3 it is, as who found it says. */
  unattended: UnattendedKind.optional(),
  /** Found after the police had been there: it says nothing of who cares for the child. */
  later: z.literal(true).optional(),
}));

/** Where the child is, and with whom: other duties become pointless. */
export const ChildPlaced = factType('ChildPlaced', () => ({
  receiver: PlacementKind,
  since: Instant,
  /** The custody from now on; without it, a placement that is over already. */
  custody: Custody.optional(),
  outOfOrder: outOfOrderField(),
}));

export const CustodyEnded = factType('CustodyEnded', () => ({
  how: CustodyEnd,
  to: Parent.optional(),
  since: Instant,
  outOfOrder: outOfOrderField(),
}));

export const ChildDied = factType('ChildDied', () => ({ at: Instant }));

export const AccusedNamed = factType('AccusedNamed', () => ({
  parents: z.array(Parent),
  persons: z.array(z.string()),
}));

export const ParentReturned = factType('ParentReturned', () => ({
  parent: z.string(),
  since: Instant,
}));

export const TrusteeNamed = factType('TrusteeNamed', () => ({
  parent: z.string(),
  since: Instant,
}));

/** A case that had no child's file has one, by the file's event that names this case. */
export const FileNamed = factType('FileNamed', () => FileEvent.shape);

/** The child's number became known only later. */
export const ChildIdentified = factType('ChildIdentified', () => ({ child: z.string() }));

/** The child has come to an age that the law knows; its birth date is kept apart. */
export const ChildTurned = factType('ChildTurned', () => ({ age: Age }));

/** Another case that belongs with this one: siblings whom one visit found. */
export const CaseLinked = factType('CaseLinked', () => ({
  with: CaseId,
  why: z.enum(['same_visit', 'by_hand']),
}));

/** An officer has said who a person of the child's file is, or their state; the words are personal, and sealed. */
export const PersonDescribed = factType('PersonDescribed', () => ({
  person: PersonId,
  role: PersonRole,
  fields: z.array(PersonField),
  state: PersonState.optional(),
  since: Instant.optional(),
  until: Instant.optional(),
}));

export const CaseReopened = factType('CaseReopened', () => ({ by: OfficerId }));

export const CaseClosed = factType('CaseClosed', () => ({ disposition: z.string() }));

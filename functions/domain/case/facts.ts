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
import { Age, Care, Custody } from './case.ts';

/**
 * Marks a fact that was entered late: it is of an earlier moment than those already known. It is accepted and marked.
 */
export const outOfOrderField = () => z.literal(true).optional();

/** The event of the child's file that belongs to the same act and was decided before this one. */
export const FileEvent = z.object({ id: FileId, seq: z.number().int(), hash: z.string() });
export type FileEvent = z.infer<typeof FileEvent>;

export const CaseOpened = factType('CaseOpened', () => ({
  county: DivisionCode,
  division: DivisionCode,
  pack: z.string(),
  /** The child's pseudonym, where the report gave an id number. */
  child: z.string().optional(),
  /** The child's file, and the event in it that names this case. */
  file: FileEvent.optional(),
}));

export const ReportReceived = factType('ReportReceived', () => ({
  reportId: ReportId,
  situations: z.array(ReportableSituation),
  division: DivisionCode,
  door: Door,
  /** Whether the reporter is a unit; a unit is owed feedback (Opinions on mandatory reporting, art. 10). */
  unit: z.boolean(),
  mandatory: z.boolean(),
  /** The reporter had no duty to report, and is owed praise (`rep.citizen`). */
  voluntary: z.boolean().optional(),
  /** A clue or a call, which is not a report yet. */
  below: z.enum(['clue', 'call']).optional(),
  noticedAt: Instant.optional(),
  /** The time at which the report was first made, for instance by telephone, if it was entered later. */
  reportedAt: Instant,
  /** Made later than the number that the deployer has set for 第一时间. */
  late: z.boolean(),
}));

export const ReportNumbered = factType('ReportNumbered', () => ({
  reportId: ReportId,
  year: z.number().int(),
  number: z.number().int(),
}));

/** A reporter was told something through the seal; the history does not say who the reporter is. */
export const ReporterTold = factType('ReporterTold', () => ({
  reportId: ReportId,
  occasion: ReporterTopic,
  result: z.enum(['handed_over', 'no_telephone', 'failed']),
}));

/** The police opened a reporter's seal. The purpose is personal; the history does not name the reporter. */
export const ReporterOpened = factType('ReporterOpened', () => ({ reportId: ReportId }));

export const SituationFound = factType('SituationFound', () => ({
  situations: z.array(EmergencySituation),
  /** The response in which it was found. */
  episodeId: EpisodeId.optional(),
  /** The situations for which nothing in force prescribes more than the general measures. */
  generalOnly: z.array(EmergencySituation).optional(),
  /** Which of the two kinds of unattended child E3 is, according to whoever found it. */
  unattended: UnattendedKind.optional(),
  /** Found after the first visit of the police: it says nothing about who cares for the child. */
  later: z.literal(true).optional(),
}));

/** The child was placed: where and with whom. It makes other duties pointless. */
export const ChildPlaced = factType('ChildPlaced', () => ({
  receiver: PlacementKind,
  since: Instant,
  /** The custody from now on; absent for a placement that is over already. */
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
  ...Care.pick({ since: true, flags: true }).shape,
}));

/** A case that had no child's file has one from now on; this is the file's event that names the case. */
export const FileNamed = factType('FileNamed', () => FileEvent.shape);

/** The number that names the child became known after the case was opened. */
export const ChildIdentified = factType('ChildIdentified', () => ({ child: z.string() }));

/** The child has reached an age at which the rules change; its birth date is kept elsewhere. */
export const ChildTurned = factType('ChildTurned', () => ({ age: Age }));

/** Another case was linked with this one: that of a sibling found on the same visit. */
export const CaseLinked = factType('CaseLinked', () => ({
  with: CaseId,
  why: z.enum(['same_visit', 'by_hand']),
}));

/**
 * An officer has described a person of the child's file: their identity or their state. The words are personal, and
 * sealed.
 */
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

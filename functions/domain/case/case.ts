import * as z from 'zod';
import { carrierShape } from '#domain/duty/carrier';
import { record } from '#domain/record';
import { CasePlaceRole } from '#schemas/codes/case-place-role';
import { CustodyGroup } from '#schemas/codes/custody-group';
import { CustodyKind } from '#schemas/codes/custody-kind';
import { EmergencySituation } from '#schemas/codes/emergency-situation';
import { GuardianshipGround } from '#schemas/codes/guardianship-ground';
import { Parent } from '#schemas/codes/parent';
import { PlacementFlag } from '#schemas/codes/placement-flag';
import { PlacementKind } from '#schemas/codes/placement-kind';
import { PlacementOccasion } from '#schemas/codes/placement-occasion';
import { TrusteeFlag } from '#schemas/codes/trustee-flag';
import {
  CaseId,
  DivisionCode,
  DutyId,
  EpisodeId,
  FileId,
  OfficeId,
  PlaceId,
  ReportId,
} from '#schemas/ids';
import { Instant } from '#schemas/time';
import { Guardianship } from './guardianship.ts';

/** The custody of a child: its kind, the office that answers for it, and since when. */
export const Custody = z.object({
  /** The episode that runs the custody. */
  episodeId: EpisodeId,
  kind: CustodyKind,
  /** The occasion of the placement; each occasion has its own list of places. */
  occasion: PlacementOccasion,
  receiver: PlacementKind,
  /** The office that answers for it. */
  office: OfficeId,
  /** The place in the directory, if it has one. */
  place: PlaceId.optional(),
  /** The objections of law and notices to such a place for this child. */
  flags: z.array(PlacementFlag).optional(),
  /** Whether a person responsible for the child has been named. */
  named: z.boolean(),
  group: CustodyGroup.optional(),
  /** The ground in the law for civil affairs’ guardianship (Minors Protection Law, 92). */
  ground: GuardianshipGround.optional(),
  since: Instant,
  /** Another institution raises the child by agreement, and this office answers for it (`cus.cwi20`). */
  delegated: z.object({ office: OfficeId.optional(), since: Instant }).optional(),
  /** The latest moment of which a fact about the custody speaks; a fact of an earlier moment is out of order. */
  latest: Instant.optional(),
  /** Civil affairs has found a guardian fit (Minors Protection Law, 93(2)); findings of before named nobody. */
  mayReturn: z.literal(true).optional(),
  /** The guardians whom it has found fit, by name. */
  mayReturnTo: z.array(Parent).optional(),
});
export type Custody = z.infer<typeof Custody>;

/** The people who may have harmed the child: parents by their code, others by a pseudonym. */
export const Accused = z.object({ parents: z.array(Parent), persons: z.array(z.string()) });
export type Accused = z.infer<typeof Accused>;

/** The person or place that cares for the child: a carer in custody, a parent who has come back, a trustee. */
export const Care = z.object({
  kind: z.enum(['placed', 'parent_returned', 'trustee', 'guardian_appointed', 'of_age']),
  parent: z.string().optional(),
  since: Instant,
  /** The objections of the texts to a trustee. */
  flags: z.array(TrusteeFlag).optional(),
});

/** The ages at which the rules for a child change. */
export const Age = z.union([z.literal(16), z.literal(18)]);
export type Age = z.infer<typeof Age>;

/** A report as the case keeps it: the fields that decide who responds to it and who is told. */
export const ReceivedReport = z.object({
  id: ReportId,
  receivedAt: Instant,
  mandatory: z.boolean(),
  unit: z.boolean(),
  voluntary: z.boolean().optional(),
  /** A clue, or a call for help: an officer decides whether it becomes a report. */
  below: z.enum(['clue', 'call']).optional(),
  /** The duty by which it was first accepted, once that duty's episode has left the state. */
  acceptance: DutyId.optional(),
});
export type ReceivedReport = z.infer<typeof ReceivedReport>;

/** The part of a case that several workflows use. It is small, because ended things lie in records of their own. */
/** A place of the child: its division, since when the case knows it, and from whom. */
export const CasePlace = z.object({
  division: DivisionCode,
  at: Instant,
  /** The office that recorded it; absent for what a report said. */
  office: OfficeId.optional(),
  /** The number of the event that has the address in words. */
  seq: z.number().int(),
});
export type CasePlace = z.infer<typeof CasePlace>;

export const caseShape = {
  ...carrierShape,
  id: CaseId,
  child: z.string().optional(),
  /** The child's file; a call that is no report yet has none. */
  file: FileId.optional(),
  openedAt: Instant,
  closedAt: Instant.optional(),
  /** The number of reports received. */
  received: z.number().int(),
  /** The latest report, and those that rules may still ask about. */
  reports: z.array(ReceivedReport),
  /** The latest events in whose personal part something is said of the child. */
  saidIn: z.array(z.number().int()),
  /** The number of lists with earlier such events. */
  saidLists: z.number().int().optional(),
  /** The police have recorded a visit to the child. */
  visited: z.literal(true).optional(),
  situations: z.array(EmergencySituation),
  /** The situations for which nothing in force prescribes more than the general measures. */
  generalOnly: z.array(EmergencySituation).default([]),
  /** The child's carer, as far as the case knows. */
  care: Care.optional(),
  /** Set while somebody other than a parent or a trustee has custody of the child. */
  custody: Custody.optional(),
  accused: Accused.optional(),
  /** The petitions and judgments known about each guardian. */
  guardianships: z.partialRecord(Parent, Guardianship).optional(),
  /** When the child died. */
  diedAt: Instant.optional(),
  /** The latest age that the child has reached while the case knew its birth date. */
  turned: Age.optional(),
  /** The places of the child that are known beside the case's own division. */
  places: z.partialRecord(CasePlaceRole, CasePlace).optional(),
  /** Other cases linked to this one: those of siblings. */
  linked: z.array(CaseId).optional(),
};

/** A case as every workflow sees it. */
export type Case = z.infer<z.ZodObject<typeof caseShape>>;

/** A child's one open case: a lock, so that a second report joins instead of opening another. */
export const OpenCaseOfChild = z.object({ child: z.string(), caseId: CaseId });

export const openCaseOfChildRecord = record({
  name: 'openCaseOfChild',
  schema: OpenCaseOfChild,
  at: (child: string) => ({ pk: `CHILD#${child}`, sk: 'OPEN-CASE' }),
  idOf: (value) => [value.child] as const,
});

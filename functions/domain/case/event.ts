import * as z from 'zod';
import { Duty, EndedBy, Owner } from '#domain/duty/duty';
import { Ladder } from '#domain/duty/ladder';
import { ReporterOccasion } from '#domain/outbox/reporter-message';
import { record } from '#domain/record';
import { ClauseKey } from '#schemas/clauses';
import { CustodyEnd } from '#schemas/codes/custody-end';
import { CustodyIncident } from '#schemas/codes/custody-incident';
import { Door } from '#schemas/codes/door';
import { EmergencySituation } from '#schemas/codes/emergency-situation';
import { NoteKind } from '#schemas/codes/note-kind';
import { Parent } from '#schemas/codes/parent';
import { PlacementKind } from '#schemas/codes/placement-kind';
import { Post } from '#schemas/codes/post';
import { ReportableSituation } from '#schemas/codes/reportable-situation';
import { ServiceKind } from '#schemas/codes/service-kind';
import {
  CaseId,
  DivisionCode,
  DutyId,
  EpisodeId,
  OfficeId,
  OfficerId,
  PlaceId,
  ReportId,
} from '#schemas/ids';
import { Recipient, RungCode } from '#schemas/ladder';
import { Instant } from '#schemas/time';
import { Age, Custody } from './case.ts';

export const Actor = z.union([
  z.object({ officer: OfficerId, office: OfficeId }),
  z.object({ reporter: ReportId }),
  z.object({ system: z.enum(['machine', 'sweep', 'relay', 'seal']) }),
]);
export type Actor = z.infer<typeof Actor>;

const fact = <const T extends string, S extends z.ZodRawShape>(type: T, data: S) =>
  z.object({ type: z.literal(type), data: z.object(data) });

/**
 * It is of a time before what was known already: it was entered late. It is taken as it is, and people see
 * that it is so.
 */
const outOfOrder = z.literal(true).optional();

/**
 * What can happen to a case. No fact holds personal data.
 *
 * Its schema is made when a history is first read: what people do only writes it.
 */
export const Fact = z.lazy(() =>
  z.discriminatedUnion('type', [
    fact('CaseOpened', {
      county: DivisionCode,
      division: DivisionCode,
      pack: z.string(),
      /** The child's pseudonym, where the report gave an id number. */
      child: z.string().optional(),
    }),
    fact('ReportReceived', {
      reportId: ReportId,
      situations: z.array(ReportableSituation),
      division: DivisionCode,
      door: Door,
      /** Whether a unit reports; a unit is owed feedback (Opinions on mandatory reporting, art. 10). */
      unit: z.boolean(),
      mandatory: z.boolean(),
      /** Whether whoever reported did so without having to, and is owed praise (`rep.citizen`). */
      voluntary: z.boolean().optional(),
      /** A clue below a report, or a call: no report yet. */
      below: z.enum(['clue', 'call']).optional(),
      noticedAt: Instant.optional(),
      /** When it was first made, where that was before it was entered: by telephone, say. */
      reportedAt: Instant,
      /** Later than the deployer's number for 第一时间. */
      late: z.boolean(),
    }),
    fact('ReportNumbered', {
      reportId: ReportId,
      year: z.number().int(),
      number: z.number().int(),
    }),
    fact('EpisodeStarted', {
      episodeId: EpisodeId,
      machine: z.string(),
      reportId: ReportId,
      situations: z.array(EmergencySituation).optional(),
      parents: z.array(Parent).optional(),
    }),
    fact('EpisodeResumed', {
      episodeId: EpisodeId,
      cycle: z.number().int(),
      reason: z.string(),
      /** Its execution was alive, and old. */
      renewal: z.literal(true).optional(),
    }),
    fact('EpisodeStalled', { episodeId: EpisodeId, cycle: z.number().int() }),
    fact('EpisodeEnded', { episodeId: EpisodeId }),
    fact('DutyOpened', {
      duty: Duty,
      /** Who is told that it has opened, beside its owner, and their offices. */
      tells: z.array(Post).optional(),
      told: z.array(OfficeId).optional(),
    }),
    fact('DutyAcknowledged', { dutyId: DutyId, by: OfficerId }),
    fact('RungPassed', {
      dutyId: DutyId,
      rung: RungCode,
      /** 0 for the rung itself, n for its n-th repetition. */
      repetition: z.number().int(),
      /** How often the ladder had begun again from its due rung, where it had. */
      again: z.number().int().optional(),
      to: z.array(Recipient),
      at: Instant,
      lateSeconds: z.number().int(),
      nextAt: Instant.optional(),
    }),
    /** Another office has taken a post's duties in this case over: those open, and those to come. */
    fact('PostTransferred', { post: Post, from: OfficeId, to: OfficeId }),
    fact('DutyReassigned', { dutyId: DutyId, from: OfficeId, owner: Owner }),
    /** The office that owed it, or recorded its end, has closed: its successor owns it. */
    fact('OwnerSucceeded', {
      dutyId: DutyId,
      from: OfficeId,
      owner: Owner,
      recorder: OfficeId.optional(),
    }),
    fact('DutyEnded', {
      dutyId: DutyId,
      outcome: z.string(),
      by: EndedBy,
      /** The outcome's fields that are not personal. */
      fields: z.record(z.string(), z.unknown()),
      /** The few of them that the machine's Choices read. */
      facts: z.record(z.string(), z.unknown()),
      /** Who is told that it has ended. */
      tells: z.array(Post),
      /** Their offices: whoever is told may see the case. */
      told: z.array(OfficeId),
    }),
    /** Work on a duty that does not end it: a contact attempt, a promise; or, late, what became known after its end. */
    fact('DutyNoted', {
      dutyId: DutyId,
      by: OfficerId,
      kind: NoteKind,
      at: Instant,
      /** Until when something was promised. */
      promisedFor: Instant.optional(),
      late: z.literal(true).optional(),
      /** Who is told of it. */
      tells: z.array(Post).optional(),
    }),
    /** More time, or none counted for a while; what is left of the ladder moves with it. */
    fact('DutyRescheduled', {
      dutyId: DutyId,
      by: OfficerId,
      change: z.enum(['extended', 'suspended']),
      ladder: Ladder,
      due: Instant.optional(),
      nextAt: Instant,
      suspendedUntil: Instant.optional(),
      /** The rungs that stay given, where the ladder begins again from its due rung. */
      given: z.number().int().optional(),
    }),
    /** Where the child is, and with whom: what makes other duties pointless. */
    fact('ChildPlaced', {
      receiver: PlacementKind,
      since: Instant,
      /** Whose custody it is from now on, and of which kind. */
      custody: Custody.optional(),
      outOfOrder,
    }),
    fact('CustodyEnded', { how: CustodyEnd, to: Parent.optional(), since: Instant, outOfOrder }),
    /** It was looked at again whether the custody is still right. */
    fact('CustodyReviewed', { continues: z.boolean(), at: Instant, outOfOrder }),
    /** Another institution raises the child; whoever has the custody answers for it (`cus.cwi20`). */
    fact('CareDelegated', {
      place: PlaceId.optional(),
      /** The office of the institution that raises the child. */
      office: OfficeId.optional(),
      since: Instant,
      outOfOrder,
    }),
    fact('CarerNamed', { since: Instant }),
    fact('ReturnFoundFit', { since: Instant }),
    fact('IncidentInCustody', { incident: CustodyIncident, at: Instant, outOfOrder }),
    fact('ChildDied', { at: Instant }),
    fact('AccusedNamed', { parents: z.array(Parent), persons: z.array(z.string()) }),
    fact('ParentReturned', { parent: z.string(), since: Instant }),
    fact('TrusteeNamed', { parent: z.string(), since: Instant }),
    fact('TrusteeFoundIncapable', { parent: z.string(), since: Instant }),
    fact('AssessmentConcluded', {
      episodeId: EpisodeId,
      services: z.array(ServiceKind),
      hardship: z.boolean(),
      meetsPolicy: z.boolean(),
    }),
    /** Who the child is, where that became known only later. */
    fact('ChildIdentified', { child: z.string() }),
    /** The child has come of an age that the law knows; when it was born is kept apart. */
    fact('ChildTurned', { age: Age }),
    /** Another case that belongs with this one: siblings whom one visit found. */
    fact('CaseLinked', { with: CaseId, why: z.enum(['same_visit', 'by_hand']) }),
    /** A reporter was told something through the seal; who that is, is not said. */
    fact('ReporterTold', {
      reportId: ReportId,
      occasion: ReporterOccasion,
      result: z.enum(['handed_over', 'no_telephone', 'failed']),
    }),
    fact('CaseReopened', { by: OfficerId }),
    fact('SituationFound', {
      situations: z.array(EmergencySituation),
      /** The response in which it was found. */
      episodeId: EpisodeId.optional(),
      /** Those for which nothing in force prescribes more than the general measures. */
      generalOnly: z.array(EmergencySituation).optional(),
      /** Found after the police had been there: it says nothing of who cares for the child. */
      later: z.literal(true).optional(),
    }),
    fact('CaseClosed', { disposition: z.string() }),
  ]),
);
export type Fact = z.infer<typeof Fact>;

/** A fact on its way into the history: who, on what basis, and what of it is personal. */
export interface Draft {
  readonly fact: Fact;
  readonly basis: readonly ClauseKey[];
  readonly personal?: Readonly<Record<string, unknown>>;
}

/** One link of a case's history. */
export const CaseEvent = z.object({
  caseId: CaseId,
  seq: z.number().int(),
  at: Instant,
  actor: Actor,
  basis: z.array(ClauseKey),
  /** The version of the policy that was in force. */
  policy: z.string(),
  /** The version of this event's own shape. */
  schema: z.literal(1),
  fact: Fact,
  /** The salted hash of what is personal in it, which is kept and destroyed apart. */
  personal: z.string().optional(),
  previous: z.string(),
  hash: z.string(),
});
export type CaseEvent = z.infer<typeof CaseEvent>;

const sequence = (seq: number) => String(seq).padStart(6, '0');

export const eventRecord = record({
  name: 'event',
  schema: CaseEvent,
  at: (caseId: CaseId, seq: number) => ({ pk: `CASE#${caseId}`, sk: `EVENT#${sequence(seq)}` }),
  idOf: (event) => [event.caseId, event.seq] as const,
});

/** What is personal in one event: encrypted, so that it can be destroyed without breaking the chain. */
export const Sealed = z.object({ caseId: CaseId, seq: z.number().int(), sealed: z.string() });
export type Sealed = z.infer<typeof Sealed>;

export const sealedRecord = record({
  name: 'sealed',
  schema: Sealed,
  at: (caseId: CaseId, seq: number) => ({ pk: `CASE#${caseId}`, sk: `SEALED#${sequence(seq)}` }),
  idOf: (sealed) => [sealed.caseId, sealed.seq] as const,
});

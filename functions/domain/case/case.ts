import * as z from 'zod';
import { Duty } from '#domain/duty/duty';
import { record } from '#domain/record';
import { millisecondsOf } from '#domain/time/instant';
import { CustodyGroup } from '#schemas/codes/custody-group';
import { CustodyKind } from '#schemas/codes/custody-kind';
import { EmergencySituation } from '#schemas/codes/emergency-situation';
import { GuardianshipGround } from '#schemas/codes/guardianship-ground';
import { Parent } from '#schemas/codes/parent';
import { PlacementKind } from '#schemas/codes/placement-kind';
import { PlacementOccasion } from '#schemas/codes/placement-occasion';
import { Post } from '#schemas/codes/post';
import { ServiceKind } from '#schemas/codes/service-kind';
import { CaseId, DivisionCode, EpisodeId, OfficeId, PlaceId, ReportId } from '#schemas/ids';
import { Instant } from '#schemas/time';

export const Episode = z.object({
  machine: z.string(),
  /** The report that began it. */
  reportId: ReportId,
  cycle: z.number().int(),
  startedAt: Instant,
  cycleStartedAt: Instant,
  /** Cycles begun since the last new fact; at three, we stop trying and alarm. */
  idleCycles: z.number().int(),
  /** The situations that it answers; of a response, those that were found in it. */
  situations: z.array(EmergencySituation).default([]),
  /** Which parents there are, where something is owed towards each. */
  parents: z.array(Parent).default([]),
  /** The rounds in which further reports joined it. */
  joined: z.array(z.number().int()).default([]),
  /** How each step's latest round ended, by step, or step and parent. */
  outcomes: z.record(z.string(), z.string()),
  /** The latest round of each step, likewise. */
  rounds: z.record(z.string(), z.number().int()).default({}),
  stalled: z.literal(true).optional(),
  endedAt: Instant.optional(),
});
export type Episode = z.infer<typeof Episode>;

/** What a child's custody is: whose, of which kind, since when. */
export const Custody = z.object({
  /** The episode that carries it. */
  episodeId: EpisodeId,
  kind: CustodyKind,
  /** What it answers: each occasion has its own list of places. */
  occasion: PlacementOccasion,
  receiver: PlacementKind,
  /** The office that answers for it. */
  office: OfficeId,
  /** The place of the directory, where it is one. */
  place: PlaceId.optional(),
  /** Whether a person is named who is responsible for the child. */
  named: z.boolean(),
  group: CustodyGroup.optional(),
  /** Of civil affairs’ guardianship: its ground in the law (Minors Protection Law, 92). */
  ground: GuardianshipGround.optional(),
  since: Instant,
  /** Another institution raises the child by agreement, and this office answers for it (`cus.cwi20`). */
  delegated: z.object({ office: OfficeId.optional(), since: Instant }).optional(),
  /** The latest moment that a fact of it speaks of: what is said later of an earlier one is out of order. */
  latest: Instant.optional(),
  /** Civil affairs has found a guardian fit again (Minors Protection Law, 93(2)). */
  mayReturn: z.literal(true).optional(),
});
export type Custody = z.infer<typeof Custody>;

/** Who may have harmed the child: parents by their code, others by a pseudonym. */
export const Accused = z.object({ parents: z.array(Parent), persons: z.array(z.string()) });
export type Accused = z.infer<typeof Accused>;

/** Where the child is: with a carer, with a parent who has come back, with a trustee. */
export const Care = z.object({
  kind: z.enum(['placed', 'parent_returned', 'trustee', 'guardian_appointed', 'of_age']),
  parent: z.string().optional(),
  since: Instant,
});

const Assessment = z.object({
  /** The response that it belongs to: it says nothing of another's services. */
  episodeId: EpisodeId,
  services: z.array(ServiceKind),
  hardship: z.boolean(),
  meetsPolicy: z.boolean(),
});

/** The ages at which the rules for a child change. */
export const Age = z.union([z.literal(16), z.literal(18)]);
export type Age = z.infer<typeof Age>;

/** A case as it stands: small, because what has ended lives in records of its own. */
export const Case = z.object({
  id: CaseId,
  status: z.enum(['open', 'closed']),
  county: DivisionCode,
  division: DivisionCode,
  pack: z.string(),
  child: z.string().optional(),
  openedAt: Instant,
  closedAt: Instant.optional(),
  /** The number of the last event; a write is conditional on it. */
  seq: z.number().int(),
  /** The hash of the last event. */
  hash: z.string(),
  reports: z.array(
    z.object({
      id: ReportId,
      receivedAt: Instant,
      mandatory: z.boolean(),
      unit: z.boolean(),
      voluntary: z.boolean().optional(),
      /** A clue, or a call for help: what it becomes is for people to say. */
      below: z.enum(['clue', 'call']).optional(),
    }),
  ),
  situations: z.array(EmergencySituation),
  /** Those that nothing in force answers beyond the general measures. */
  generalOnly: z.array(EmergencySituation).default([]),
  /** Who cares for the child, as far as the case knows. */
  care: Care.optional(),
  /** While others than parents or a trustee have it. */
  custody: Custody.optional(),
  accused: Accused.optional(),
  /** The child is dead. */
  diedAt: Instant.optional(),
  /** The last age that the child has come to while the case knew its birth date. */
  turned: Age.optional(),
  /** Other cases that belong with it: siblings. */
  linked: z.array(CaseId).optional(),
  /** What the assessment concluded, as far as it decides what follows. */
  assessment: Assessment.optional(),
  episodes: z.record(EpisodeId, Episode),
  open: z.array(Duty),
  /** Offices that owe or owed something in it, or were told of it: they may see it. */
  offices: z.array(OfficeId),
  /** Which office took a post's duties over (移送), before what the routing table says. */
  taken: z.partialRecord(Post, OfficeId).optional(),
  /** Officers and offices that may not see it although they otherwise might (回避). */
  barred: z.array(z.string()),
});
export type Case = z.infer<typeof Case>;

export const caseRecord = record({
  name: 'case',
  schema: Case,
  at: (caseId: CaseId) => ({ pk: `CASE#${caseId}`, sk: 'STATE' }),
  idOf: (value) => [value.id] as const,
  version: (value) => value.seq,
});

/** A child's one open case: a lock, so that a second report joins instead of opening another. */
export const OpenCaseOfChild = z.object({ child: z.string(), caseId: CaseId });

export const openCaseOfChildRecord = record({
  name: 'openCaseOfChild',
  schema: OpenCaseOfChild,
  at: (child: string) => ({ pk: `CHILD#${child}`, sk: 'OPEN-CASE' }),
  idOf: (value) => [value.child] as const,
});

/**
 * An episode's entry in the due-index: when to look whether its execution is alive.
 *
 * It is set close whenever something changes hands, and far when the execution was seen running.
 */
export const Watch = z.object({
  caseId: CaseId,
  episodeId: EpisodeId,
  cycle: z.number().int(),
  at: Instant,
});
export type Watch = z.infer<typeof Watch>;

export const watchRecord = record({
  name: 'watch',
  schema: Watch,
  at: (caseId: CaseId, episodeId: EpisodeId) => ({
    pk: `CASE#${caseId}`,
    sk: `WATCH#${episodeId}`,
  }),
  idOf: (watch) => [watch.caseId, watch.episodeId] as const,
  version: (watch) => millisecondsOf(watch.at),
  due: (watch) => watch.at,
});

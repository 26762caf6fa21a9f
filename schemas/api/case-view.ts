import * as z from 'zod';
import { ClauseKey } from '../clauses.ts';
import { CustodyGroup } from '../codes/custody-group.ts';
import { CustodyKind } from '../codes/custody-kind.ts';
import { EmergencySituation } from '../codes/emergency-situation.ts';
import { GuardianshipGround } from '../codes/guardianship-ground.ts';
import { PlacementFlag } from '../codes/placement-flag.ts';
import { PlacementKind } from '../codes/placement-kind.ts';
import { PlacementOccasion } from '../codes/placement-occasion.ts';
import { CaseId, DivisionCode, DutyId, EpisodeId, FileId, OfficeId, PlaceId } from '../ids.ts';
import { Instant } from '../time.ts';
import { ChildView } from './identity.ts';
import { ReportLine } from './reported-view.ts';
import { DutyView } from './views.ts';

const ExecutionView = z.lazy(() =>
  z
    .object({ cycle: z.number().int(), name: z.string(), arn: z.string(), link: z.string() })
    .meta({ id: 'Execution' }),
);

const EpisodeView = z.lazy(() =>
  z
    .object({
      id: EpisodeId,
      machine: z.string(),
      startedAt: Instant,
      endedAt: Instant.optional(),
      stalled: z.boolean(),
      executions: z.array(ExecutionView),
    })
    .meta({ id: 'Episode' }),
);

/** With whom the child is, while others than parents or a trustee have it. */
const CustodyView = z.lazy(() =>
  z
    .object({
      episode: EpisodeId,
      kind: CustodyKind,
      occasion: PlacementOccasion,
      receiver: PlacementKind,
      /** What law and notices say against such a place for this child: people look at it. */
      flags: z.array(PlacementFlag).optional(),
      place: PlaceId.optional(),
      /** Which office answers for the child. */
      office: OfficeId,
      since: Instant,
      /** Whether a person is named who is responsible. */
      named: z.boolean(),
      group: CustodyGroup.optional(),
      ground: GuardianshipGround.optional(),
      /** Civil affairs has found a guardian fit again. */
      mayReturn: z.literal(true).optional(),
      /** Who raises the child by agreement. */
      delegated: z.object({ office: OfficeId.optional(), since: Instant }).optional(),
    })
    .meta({ id: 'Custody' }),
);

/** An event as its case shows it. */
const timelineEntry = () =>
  z.object({
    seq: z.number().int(),
    at: Instant,
    type: z.string(),
    duty: z.string().optional(),
    outcome: z.string().optional(),
    /** A note on a duty that had ended. */
    late: z.literal(true).optional(),
    basis: z.array(ClauseKey),
  });

/** An alert as its case shows it. */
const toldEntry = () =>
  z.object({
    at: Instant,
    duty: DutyId,
    occasion: z.string(),
    office: OfficeId,
    channel: z.enum(['sms', 'email']),
    status: z.string(),
  });

export const CaseView = z.lazy(() =>
  z
    .object({
      caseNumber: CaseId,
      status: z.enum(['open', 'closed']),
      /** The child's file; a call that is no report yet has none. */
      file: FileId.optional(),
      county: DivisionCode,
      division: DivisionCode,
      openedAt: Instant,
      closedAt: Instant.optional(),
      situations: z.array(EmergencySituation),
      /** Those for which nothing in force here prescribes more than notice, assessment and services. */
      generalOnly: z.array(EmergencySituation),
      /** The child's identity, with warnings. */
      child: ChildView,
      custody: CustodyView.optional(),
      /** With whom the child is, as far as the case knows. */
      care: z
        .object({ kind: z.string(), parent: z.string().optional(), since: Instant })
        .optional(),
      reports: z.array(ReportLine),
      /** Other cases that belong with it, siblings among them. */
      linked: z.array(CaseId),
      duties: z.array(DutyView),
      /** The last fifty events, latest last; the whole of it is in the history. */
      timeline: z.array(timelineEntry()),
      /** A hundred alerts at most, earliest first; all of them are in the case's alerts. */
      told: z.array(toldEntry()),
      /** What is not shown here: ask for the history, or for the alerts. */
      hasMore: z.object({ timeline: z.boolean(), told: z.boolean() }),
      episodes: z.array(EpisodeView),
    })
    .meta({ id: 'Case' }),
);

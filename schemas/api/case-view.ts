import * as z from 'zod';
import { ClauseKey } from '../clauses.ts';
import { CustodyGroup } from '../codes/custody-group.ts';
import { CustodyKind } from '../codes/custody-kind.ts';
import { EmergencySituation } from '../codes/emergency-situation.ts';
import { GuardianshipGround } from '../codes/guardianship-ground.ts';
import { Parent } from '../codes/parent.ts';
import { PlacementFlag } from '../codes/placement-flag.ts';
import { PlacementKind } from '../codes/placement-kind.ts';
import { PlacementOccasion } from '../codes/placement-occasion.ts';
import { ServiceKind } from '../codes/service-kind.ts';
import { TrusteeFlag } from '../codes/trustee-flag.ts';
import { CaseId, DivisionCode, DutyId, EpisodeId, FileId, OfficeId, PlaceId } from '../ids.ts';
import { Instant } from '../time.ts';
import { FurtherStep } from '../workflows/emergency-response/codes/further-step.ts';
import { CasePlaceView } from './case-places.ts';
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
      /** The division in which it runs, if that is not the case’s own. */
      division: DivisionCode.optional(),
      startedAt: Instant,
      endedAt: Instant.optional(),
      stalled: z.boolean(),
      executions: z.array(ExecutionView),
    })
    .meta({ id: 'Episode' }),
);

/** The custody of the child, while somebody other than a parent or a trustee has it. */
const CustodyView = z.lazy(() =>
  z
    .object({
      episode: EpisodeId,
      kind: CustodyKind,
      occasion: PlacementOccasion,
      receiver: PlacementKind,
      /** The objections of law and notices to such a place for this child; an officer examines them. */
      flags: z.array(PlacementFlag).optional(),
      place: PlaceId.optional(),
      /** The office that answers for the child. */
      office: OfficeId,
      since: Instant,
      /** Whether a responsible person has been named. */
      named: z.boolean(),
      group: CustodyGroup.optional(),
      ground: GuardianshipGround.optional(),
      /** Civil affairs has found a guardian fit. */
      mayReturn: z.literal(true).optional(),
      /** The guardians whom it has found fit, by name. */
      mayReturnTo: z.array(Parent).optional(),
      /** The institution that raises the child under an agreement. */
      delegated: z.object({ office: OfficeId.optional(), since: Instant }).optional(),
    })
    .meta({ id: 'Custody' }),
);

/** The latest joint assessment: what it concluded, and which bodies still owe their part of it. */
const AssessmentView = z.lazy(() =>
  z
    .object({
      episode: EpisodeId,
      at: Instant.optional(),
      services: z.array(ServiceKind),
      further: z.array(FurtherStep),
      /** The bodies whose part was missing when the township concluded. */
      missing: z.array(z.enum(['police', 'civil_affairs'])),
      /** The bodies that still owe their part. */
      owed: z.array(z.enum(['police', 'civil_affairs'])),
    })
    .meta({ id: 'Assessment' }),
);

/** An event, as its case shows it. */
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

/** An alert, as its case shows it. */
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
      /** The places of the child that are known; the offices of several counties may work on one case. */
      places: z.array(CasePlaceView),
      openedAt: Instant,
      closedAt: Instant.optional(),
      situations: z.array(EmergencySituation),
      /** The situations for which nothing in force here prescribes more than notice, assessment and services. */
      generalOnly: z.array(EmergencySituation),
      /** The child's identity, with warnings. */
      child: ChildView,
      custody: CustodyView.optional(),
      /** The child's carer, as far as the case knows. */
      care: z
        .object({
          kind: z.string(),
          parent: z.string().optional(),
          since: Instant,
          /** The objections of the texts to a trustee; an officer examines them. */
          flags: z.array(TrusteeFlag).optional(),
        })
        .optional(),
      assessment: AssessmentView.optional(),
      reports: z.array(ReportLine),
      /** Other cases linked to this one, such as those of siblings. */
      linked: z.array(CaseId),
      duties: z.array(DutyView),
      /** The last fifty events, latest last; the history has all of them. */
      timeline: z.array(timelineEntry()),
      /** At most a hundred alerts, earliest first; the case's list of alerts has all of them. */
      told: z.array(toldEntry()),
      /**
       * Whether there are more events or alerts than are shown here; the history and the list of alerts have them all.
       */
      hasMore: z.object({ timeline: z.boolean(), told: z.boolean() }),
      episodes: z.array(EpisodeView),
    })
    .meta({ id: 'Case' }),
);

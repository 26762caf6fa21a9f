import * as z from 'zod';
import { ClauseKey } from '../clauses.ts';
import { Post } from '../codes/post.ts';
import { DutyId, EpisodeId } from '../ids.ts';
import { Recipient } from '../ladder.ts';
import { PackKind } from '../policy.ts';
import { Term } from '../term.ts';
import { Instant } from '../time.ts';
import { Names } from './views.ts';

/** The source of a value: the layer, and its citations. */
const Source = z.lazy(() =>
  z.object({
    layer: z.string(),
    /**
     * `deployment`: the deployer's own number. `proposal`: the product's number, which the deployer adopted; no notice
     * has it.
     */
    kind: PackKind,
    basis: z.array(
      z.object({ doc: z.string(), section: z.string(), clause: ClauseKey.optional() }),
    ),
    note: Names.optional(),
    /** Notices that ask for it without giving a number, in their words. */
    silent: z.array(z.object({ layer: z.string(), words: Names })),
  }),
);

/** The layer that puts a duty in force, or does not, and the others with the same statement. */
const InForce = z.lazy(() =>
  Source.unwrap()
    .omit({ silent: true })
    .extend({
      also: z.array(Source.unwrap().pick({ layer: true, kind: true, basis: true })),
      /** The lead and responsible units of the cited sections: they coordinate, and owe no duty. */
      units: z
        .array(
          z.object({
            doc: z.string(),
            section: z.string(),
            lead: z.array(Post),
            responsible: z.array(Post),
          }),
        )
        .optional(),
    }),
);

const Clock = z.lazy(() =>
  z.object({
    setting: z.string(),
    term: Term,
    source: Source,
    startedAt: Instant,
    due: Instant,
    overdue: z.boolean(),
    /** The event that extended or suspended it: its due moment no longer follows from its start and term. */
    movedBy: z.number().int().optional(),
  }),
);

export const DutyExplanation = z.lazy(() =>
  z.object({
    duty: DutyId,
    /** The episode in which it is owed. */
    episode: EpisodeId,
    type: z.string(),
    title: Names,
    subject: z.string().optional(),
    openedAt: Instant,
    openedBy: z.object({ event: z.number().int(), type: z.string() }),
    /** The version of the policy under which it opened, and its layers. */
    policy: z.string(),
    inForce: InForce,
    /** Absent if no notice gives a term and none was decided. */
    clock: Clock.optional(),
    endsBy: z.array(z.object({ outcome: z.string(), title: Names })),
    next: z
      .object({
        rung: z.string(),
        at: Instant,
        to: z.array(Recipient),
        repetition: z.number().int(),
      })
      .optional(),
    /** The duties that may follow it, depending on its outcome. */
    followedBy: z.array(z.string()),
  }),
);

/** A duty that is not open: it has ended, it has not opened yet, or it is not owed here at all. */
const AbsentDuty = z.lazy(() =>
  z.object({
    episode: EpisodeId,
    type: z.string(),
    title: Names,
    subject: z.string().optional(),
    why: z.enum(['ended', 'superseded', 'not_in_force', 'not_yet']),
    outcome: z.string().optional(),
    /** The event that says so, if there is one. */
    event: z.number().int().optional(),
    rule: z.string().optional(),
    source: InForce.optional(),
    /** The duties that come before it. */
    after: z.array(z.string()),
  }),
);

/** A run of a machine, and the state of its present execution, as far as the case knows it. */
const EpisodeState = z.lazy(() =>
  z.object({
    id: EpisodeId,
    machine: z.string(),
    cycle: z.number().int(),
    startedAt: Instant,
    endedAt: Instant.optional(),
    /** `stalled`: its executions died several times without a new fact, and a person has to resume it. */
    state: z.enum(['running', 'stalled', 'ended']),
  }),
);

export const Explanation = z.lazy(() =>
  z
    .object({
      at: Instant,
      /** The number of events of the history that were used. */
      events: z.number().int(),
      status: z.enum(['open', 'closed']),
      episodes: z.array(EpisodeState),
      running: z.array(DutyExplanation),
      absent: z.array(AbsentDuty),
    })
    .meta({ id: 'Explanation' }),
);

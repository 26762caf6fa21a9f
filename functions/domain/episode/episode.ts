import * as z from 'zod';
import { EmergencySituation } from '#schemas/codes/emergency-situation';
import { Parent } from '#schemas/codes/parent';
import { Post } from '#schemas/codes/post';
import { DivisionCode, PersonId, ReportId } from '#schemas/ids';
import { Instant } from '#schemas/time';

/** One run of one machine. */
export const Episode = z.object({
  machine: z.string(),
  /** The number of the event that started it; episodes are ordered by these numbers. */
  seq: z.number().int(),
  /** The report that began it; an episode of a file has none. */
  reportId: ReportId.optional(),
  /** The division in which it runs, if that is not the case's own. */
  division: DivisionCode.optional(),
  /** The department that received the report, if its duties belong to that department. */
  department: Post.optional(),
  cycle: z.number().int(),
  startedAt: Instant,
  cycleStartedAt: Instant,
  /**
   * The number of cycles since the last new fact; after three, software stops resuming the episode and raises an alarm.
   */
  idleCycles: z.number().int(),
  /** The situations that it responds to; for a response, those that were found in it. */
  situations: z.array(EmergencySituation).default([]),
  /** The parents towards whom its duties are owed. */
  parents: z.array(Parent).default([]),
  /** Other people towards whom its duties are owed: a trustee, an accused. */
  persons: z.array(PersonId).optional(),
  /** The rounds in which further reports joined it. */
  joined: z.array(z.number().int()).default([]),
  /** The outcome of the latest round of each step, by step, or by step and parent. */
  outcomes: z.record(z.string(), z.string()),
  /** The number of the latest round of each step, by the same keys. */
  rounds: z.record(z.string(), z.number().int()).default({}),
  stalled: z.literal(true).optional(),
  endedAt: Instant.optional(),
});
export type Episode = z.infer<typeof Episode>;

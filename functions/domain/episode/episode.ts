import * as z from 'zod';
import { EmergencySituation } from '#schemas/codes/emergency-situation';
import { Parent } from '#schemas/codes/parent';
import { Post } from '#schemas/codes/post';
import { PersonId, ReportId } from '#schemas/ids';
import { Instant } from '#schemas/time';

/** One run of one machine, as its history has it. */
export const Episode = z.object({
  machine: z.string(),
  /** The event that started it: episodes are in the order of these numbers. */
  seq: z.number().int(),
  /** The report that began it; an episode of a file begins with none. */
  reportId: ReportId.optional(),
  /** The department that was reported to, where its duties are that department's. */
  department: Post.optional(),
  cycle: z.number().int(),
  startedAt: Instant,
  cycleStartedAt: Instant,
  /** Cycles begun since the last new fact; after three, software gives the episode up and alarms. */
  idleCycles: z.number().int(),
  /** The situations that it answers; of a response, those that were found in it. */
  situations: z.array(EmergencySituation).default([]),
  /** The parents towards whom something is owed in it. */
  parents: z.array(Parent).default([]),
  /** Others towards whom something is owed in it: a trustee, an accused. */
  persons: z.array(PersonId).optional(),
  /** The rounds in which further reports joined it. */
  joined: z.array(z.number().int()).default([]),
  /** How the latest round of each step ended, by step, or by step and parent. */
  outcomes: z.record(z.string(), z.string()),
  /** The latest round of each step, likewise. */
  rounds: z.record(z.string(), z.number().int()).default({}),
  stalled: z.literal(true).optional(),
  endedAt: Instant.optional(),
});
export type Episode = z.infer<typeof Episode>;

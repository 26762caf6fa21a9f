import * as z from 'zod';
import { EmergencySituation } from './codes/emergency-situation.ts';
import { CarrierId, DivisionCode, EpisodeId, ReportId } from './ids.ts';
import { Subject } from './subject.ts';

/** The input of an execution, which is all that it ever knows: ids and codes. */
export const ExecutionInput = z.object({
  county: DivisionCode,
  /** The case or the file that carries the episode. */
  caseId: CarrierId,
  episodeId: EpisodeId,
  cycle: z.number().int().positive(),
  /** The report that began the episode, in a case. */
  reportId: ReportId.optional(),
  situations: z.array(EmergencySituation).default([]),
  /** The parents and other persons, for the duties that are owed towards each. */
  parents: z.array(Subject).default([]),
  /** The id of the request that started it. */
  correlationId: z.string().optional(),
});
export type ExecutionInput = z.infer<typeof ExecutionInput>;

/** The input that a callback state gives to `open-duty`. */
export const OpenDutyTask = z.object({
  duty: z.string(),
  /** The parent, where the state opens the duty once for each parent. */
  subject: z.string().optional(),
  /** By default 1. */
  round: z.number().int().positive().default(1),
  of: ExecutionInput,
  attempt: z.number().int().nonnegative(),
  token: z.string(),
});
export type OpenDutyTask = z.infer<typeof OpenDutyTask>;

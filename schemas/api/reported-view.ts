import * as z from 'zod';
import { Sex } from '../child-identity.ts';
import { Door } from '../codes/door.ts';
import { ReportableSituation } from '../codes/reportable-situation.ts';
import { DivisionCode, ReportId } from '../ids.ts';
import { personal } from '../personal.ts';
import { Instant } from '../time.ts';

/** The child in a reporter's words; the number stays in the history and in the child's file. */
const ChildSaid = z.object({
  name: z.string().optional(),
  nickname: z.string().optional(),
  birthDate: z.string().optional(),
  sex: Sex.optional(),
  description: z.string().optional(),
});

/** The place and the child in a reporter's words. */
export const WhereAndWhom = z.object({
  place: personal(z.string()).optional(),
  child: personal(ChildSaid).optional(),
});

/** All of a reporter's words that a case shows. */
export const Words = WhereAndWhom.extend({
  infringement: personal(z.string()).optional(),
  course: personal(z.string()).optional(),
  severity: personal(z.string()).optional(),
  /** Only for a clue. */
  signs: personal(z.string()).optional(),
});

const shape = {
  id: ReportId,
  receivedAt: Instant,
  /** When it was first made: by telephone, or as a clue that has become a report since. */
  reportedAt: Instant.optional(),
  noticedAt: Instant.optional(),
  door: Door.optional(),
  /** Its kind when it was received, if it was not a report yet. */
  below: z.enum(['clue', 'call']).optional(),
  /** For a call to the hotline: calls of one day with the same value came from the same place. */
  source: z.string().optional(),
  registerNumber: z.string().optional(),
  situations: z.array(ReportableSituation).optional(),
  /** The division where the child is; `place` is more precise. */
  division: DivisionCode.optional(),
  /** The kind of the reporter; the reporter's identity is sealed. */
  by: z.object({ unit: z.boolean(), mandatory: z.boolean() }).optional(),
};

/** A report, as its case shows it. */
export const ReportLine = z.lazy(() =>
  z.object({ ...shape, ...Words.shape }).meta({ id: 'ReportLine' }),
);

/** A report, as the line of a worklist shows it; place and child only on request. */
export const Reported = z.lazy(() =>
  z.object({ ...shape, ...WhereAndWhom.shape }).meta({ id: 'Reported' }),
);

import * as z from 'zod';
import { record } from '#domain/record';
import { CaseId, DivisionCode, ReportId, RosterId } from '#schemas/ids';

/** A line of a roster that was delivered. It is taken once; sending it again changes nothing. */
export const RosterLine = z.object({
  county: DivisionCode,
  rosterId: RosterId,
  line: z.number().int(),
  caseId: CaseId,
  reportId: ReportId,
  /** A pseudonym of what it said: a repeat says the same. */
  said: z.string(),
  /** Its first answer, encrypted because it contains a receipt. */
  answer: z.string(),
});
export type RosterLine = z.infer<typeof RosterLine>;

/** A county's rosters are numbered by itself. */
export const rosterLineRecord = record({
  name: 'rosterLine',
  schema: RosterLine,
  at: (county: DivisionCode, rosterId: RosterId, line: number) => ({
    pk: `ROSTER#${county}#${rosterId}`,
    sk: `LINE#${String(line).padStart(5, '0')}`,
  }),
  idOf: ({ county, rosterId, line }) => [county, rosterId, line] as const,
});

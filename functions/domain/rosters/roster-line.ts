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

/** One text for one roster's number: letters may be small or large. */
export const rosterKey = (rosterId: RosterId): RosterId => RosterId.parse(rosterId.toLowerCase());

/** Where a line may be stored: until 0.3 under the number as it was written. */
export const storedUnder = (rosterId: RosterId): readonly RosterId[] => {
  const ways = [rosterKey(rosterId), rosterId, RosterId.parse(rosterId.toUpperCase())];
  return [...new Set(ways)];
};

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

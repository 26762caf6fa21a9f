import * as z from 'zod';
import { record } from '#domain/record';
import { CaseId, DivisionCode, ReportId, RosterId } from '#schemas/ids';

/** A line of a roster that was delivered. It is accepted once; sending it again changes nothing. */
export const RosterLine = z.object({
  county: DivisionCode,
  rosterId: RosterId,
  line: z.number().int(),
  caseId: CaseId,
  reportId: ReportId,
  /** A pseudonym of its content: a repeated line has the same. */
  said: z.string(),
  /** Its first answer, encrypted because it contains a receipt. */
  answer: z.string(),
});
export type RosterLine = z.infer<typeof RosterLine>;

/** Makes numbers that differ only in upper and lower case the same key. */
export const rosterKey = (rosterId: RosterId): RosterId => RosterId.parse(rosterId.toLowerCase());

/** The keys under which a line may be stored: up to 0.3, it was stored under the number as it was written. */
export const storedUnder = (rosterId: RosterId): readonly RosterId[] => {
  const ways = [rosterKey(rosterId), rosterId, RosterId.parse(rosterId.toUpperCase())];
  return [...new Set(ways)];
};

/** Each county numbers its rosters itself. */
export const rosterLineRecord = record({
  name: 'rosterLine',
  schema: RosterLine,
  at: (county: DivisionCode, rosterId: RosterId, line: number) => ({
    pk: `ROSTER#${county}#${rosterId}`,
    sk: `LINE#${String(line).padStart(5, '0')}`,
  }),
  idOf: ({ county, rosterId, line }) => [county, rosterId, line] as const,
});

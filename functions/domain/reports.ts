import * as z from 'zod';
import { record } from '#domain/record';
import { Door } from '#schemas/codes/door';
import { ReportableSituation } from '#schemas/codes/reportable-situation';
import { CaseId, DivisionCode, DutyId, OfficeId, ReportId } from '#schemas/ids';
import { Instant } from '#schemas/time';

/** What a report says, less what is personal, and in which event of its case the rest lies. */
const Said = z.object({
  event: z.number().int(),
  situations: z.array(ReportableSituation),
  division: DivisionCode,
  unit: z.boolean(),
  mandatory: z.boolean(),
  noticedAt: Instant.optional(),
});

/** The police have opened its maker's seal; the event of the case holds for what. */
const Opening = z.object({ at: Instant, office: OfficeId, event: z.number().int() });

/** A report without its personal data; its reporter may ask about it. */
export const Report = z.object({
  id: ReportId,
  caseId: CaseId,
  receivedAt: Instant,
  /** When it was first made; a clue that becomes a report keeps its time. */
  reportedAt: Instant.optional(),
  door: Door.optional(),
  /** The kind in which it arrived, if it was not a report yet. */
  below: z.enum(['clue', 'call']).optional(),
  /** Of a call to the hotline: the same for all calls of a day from one place, and no address. */
  source: z.string().optional(),
  /** The duty by which it is answered first: to accept it, or to look into a clue. */
  accept: DutyId,
  /** The duty to assist, which the reporter owes. */
  assist: DutyId.optional(),
  /** The duty by which the department takes it to which it was made, beside the police. */
  department: DutyId.optional(),
  station: OfficeId,
  /** None of a report that an older release took. */
  said: Said.optional(),
  /** The latest openings of its maker's seal, which the maker may ask for. */
  openings: z.array(Opening).optional(),
  /** Gap-free within county and year; it follows within a minute. */
  number: z
    .object({
      year: z.number().int(),
      number: z.number().int(),
      /** None of one that an older release gave: it stands in no list. */
      county: DivisionCode.optional(),
    })
    .optional(),
});
export type Report = z.infer<typeof Report>;

/** The register of a county and year. */
export const registerOf = (county: string, year: number): string => `REGISTER#${county}#${year}`;

/** The place of a number in its register, in the order of numbers. */
export const placeInRegister = (number: number): string => String(number).padStart(8, '0');

export const reportRecord = record({
  name: 'report',
  schema: Report,
  at: (caseId: CaseId, id: ReportId) => ({ pk: `CASE#${caseId}`, sk: `REPORT#${id}` }),
  idOf: (report) => [report.caseId, report.id] as const,
  area: ({ number: given }) =>
    given?.county
      ? { pk: registerOf(given.county, given.year), sk: placeInRegister(given.number) }
      : undefined,
});

/** Leads from a receipt's pseudonym to its report; in clear it stands in the stored answer alone. */
const ReceiptOf = z.object({ receipt: z.string(), caseId: CaseId, reportId: ReportId });

export const receiptRecord = record({
  name: 'receipt',
  schema: ReceiptOf,
  at: (receipt: string) => ({ pk: `RECEIPT#${receipt}`, sk: 'REPORT' }),
  idOf: (value) => [value.receipt] as const,
});

/** The last register number given in a county and year. */
const Counter = z.object({
  county: z.string(),
  year: z.number().int(),
  last: z.number().int(),
});

export const counterRecord = record({
  name: 'counter',
  schema: Counter,
  at: (county: string, year: number) => ({ pk: `COUNTER#${county}#${year}`, sk: 'LAST' }),
  idOf: (counter) => [counter.county, counter.year] as const,
  version: (counter) => counter.last,
});

/** How a register number is written: county, year, and five digits at least. */
export const registerNumber = (county: string, { year, number }: NonNullable<Report['number']>) =>
  `${county}-${year}-${String(number).padStart(5, '0')}`;

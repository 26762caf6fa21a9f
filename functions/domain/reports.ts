import * as z from 'zod';
import { record } from '#domain/record';
import { Door } from '#schemas/codes/door';
import { ReportableSituation } from '#schemas/codes/reportable-situation';
import { CaseId, DivisionCode, DutyId, OfficeId, ReportId } from '#schemas/ids';
import { Instant } from '#schemas/time';

/** The content of a report without personal data, and the number of the case's event that has the rest. */
const Said = z.object({
  event: z.number().int(),
  situations: z.array(ReportableSituation),
  division: DivisionCode,
  unit: z.boolean(),
  mandatory: z.boolean(),
  noticedAt: Instant.optional(),
});

/** An opening of the reporter's seal by the police; the case's event holds the purpose. */
const Opening = z.object({ at: Instant, office: OfficeId, event: z.number().int() });

/** A report without its personal data; its reporter may ask for its status. */
export const Report = z.object({
  id: ReportId,
  caseId: CaseId,
  receivedAt: Instant,
  /** The time at which it was first made; a clue that becomes a report keeps its time. */
  reportedAt: Instant.optional(),
  door: Door.optional(),
  /** Its kind when it was received, if it was not a report yet. */
  below: z.enum(['clue', 'call']).optional(),
  /** For a call to the hotline: the same for all calls of one day from one place. It is not an address. */
  source: z.string().optional(),
  /** The first duty about it: to accept it, or to look into a clue. */
  accept: DutyId,
  /** The duty to assist, which the reporter owes. */
  assist: DutyId.optional(),
  /** The duty by which the department that received it handles it, beside the police. */
  department: DutyId.optional(),
  station: OfficeId,
  /** Absent for a report that an older release received. */
  said: Said.optional(),
  /** The latest openings of the reporter's seal; the reporter may ask for them. */
  openings: z.array(Opening).optional(),
  /** The register number, without gaps within county and year; it is assigned within a minute. */
  number: z
    .object({
      year: z.number().int(),
      number: z.number().int(),
      /** Missing in a number that an older release gave; such a report is not in the register's list. */
      county: DivisionCode.optional(),
    })
    .optional(),
});
export type Report = z.infer<typeof Report>;

/** Returns the list of a county's register of a year. */
export const registerOf = (county: string, year: number): string => `REGISTER#${county}#${year}`;

/** Returns the sort key of a number in its register, so that numbers sort in their order. */
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

/** Leads from a receipt's pseudonym to its report; only the stored answer contains the receipt in clear. */
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

/** The written form of a register number: county, year, and at least five digits. */
export const registerNumber = (county: string, { year, number }: NonNullable<Report['number']>) =>
  `${county}-${year}-${String(number).padStart(5, '0')}`;

import * as z from 'zod';
import { record } from '#domain/record';
import { Post } from '#schemas/codes/post';
import { Position } from '#schemas/directory';
import { DivisionCode, OfficeId, OfficerId } from '#schemas/ids';
import { Instant } from '#schemas/time';

const Names = z.object({ zh: z.string(), en: z.string() });

/** A node in the tree of divisions, with the office that holds each post there. */
export const Division = z.object({
  code: DivisionCode,
  name: Names,
  /** The policy pack in force; counties have one. */
  pack: z.string().optional(),
  /** The office that holds each post, here and below, unless a nearer division names another. */
  offices: z.partialRecord(Post, OfficeId),
  /** The position of its most populous part. */
  position: Position.optional(),
});
export type Division = z.infer<typeof Division>;

export const divisionRecord = record({
  name: 'division',
  schema: Division,
  at: (code: DivisionCode) => ({ pk: `DIVISION#${code}`, sk: 'RECORD' }),
  idOf: (division) => [division.code] as const,
});

/** One turn of a duty roster; an instant falls into at most one turn of an office. */
const Turn = z.object({ from: Instant, to: Instant, officer: OfficerId });

export const Office = z.object({
  id: OfficeId,
  name: Names,
  division: DivisionCode,
  posts: z.array(Post),
  /** The telephone that a receipt gives to the reporter. */
  telephone: z.string(),
  /** The office above it, to which the ladders of its duties climb. */
  superior: OfficeId.optional(),
  /** Its officers, holders first, in the order in which they receive alerts. */
  officers: z.array(OfficerId),
  /** The officers who receive alerts when no holder can be reached. */
  deputies: z.array(OfficerId),
  roster: z.array(Turn),
  /** The addresses of its e-mail topic: one topic per office. */
  emails: z.array(z.string()),
  /** The office is in its county's list. A record of an older release is not; loading the directory then changes it. */
  listed: z.literal(true).optional(),
});
export type Office = z.infer<typeof Office>;

/** The list of the offices of a county and everything below it, or of a city's or a province's own offices. */
export const officeList = (division: DivisionCode): string => `OFFICES#${division.slice(0, 6)}`;

export const officeRecord = record({
  name: 'office',
  schema: Office,
  at: (id: OfficeId) => ({ pk: `OFFICE#${id}`, sk: 'RECORD' }),
  idOf: (office) => [office.id] as const,
  area: ({ division, id }) => ({ pk: officeList(division), sk: `${division}#${id}` }),
});

export const Officer = z.object({
  id: OfficerId,
  name: z.string(),
  office: OfficeId,
  /** The division of the office, repeated here so that access to a case needs no further read. */
  division: DivisionCode,
  posts: z.array(Post),
  language: z.enum(['zh', 'en']),
  mobile: z.string().optional(),
  /** The officer works nowhere any more: they have no rights and receive nothing. */
  left: z.literal(true).optional(),
});
export type Officer = z.infer<typeof Officer>;

export const officerRecord = record({
  name: 'officer',
  schema: Officer,
  at: (id: OfficerId) => ({ pk: `OFFICER#${id}`, sk: 'RECORD' }),
  idOf: (officer) => [officer.id] as const,
});

import * as z from 'zod';
import { ChildDocument } from './codes/child-document.ts';
import { Post } from './codes/post.ts';
import { OfficeId, OfficerId, ReportId } from './ids.ts';
import { personal } from './personal.ts';
import { Line } from './text.ts';
import { Instant, LocalDate } from './time.ts';

/** The sex, as a report or an officer states it. */
export const Sex = z.enum(['female', 'male']);
export type Sex = z.infer<typeof Sex>;

/** A year, or a month: the exact day is unknown for a foundling and for many other children. */
const BirthAbout = z
  .string()
  .regex(/^(19|20)\d{2}(-(0[1-9]|1[0-2]))?$/)
  .meta({ id: 'BirthAbout', example: '2014-05' });

/** A document other than the citizen id that identifies a child. */
export const OtherDocument = z.strictObject({ kind: ChildDocument, number: Line(40) });
export type OtherDocument = z.infer<typeof OtherDocument>;

/** The fields of statements about a child; each is personal. */
export const CHILD_FIELDS = {
  name: personal(Line(60)),
  birthDate: personal(LocalDate),
  birthAbout: personal(BirthAbout),
  sex: personal(Sex),
  citizenId: personal(z.string().regex(/^\d{17}[\dX]$/)),
  otherDocument: personal(OtherDocument),
} as const;

export const ChildField = z.enum([
  'name',
  'birthDate',
  'birthAbout',
  'sex',
  'citizenId',
  'otherDocument',
]);
export type ChildField = z.infer<typeof ChildField>;

/**
 * The proof of a statement: `said` by anybody, `shown` by a number or a document, `confirmed` by the police or civil
 * affairs.
 */
export const Standing = z.enum(['said', 'shown', 'confirmed']);
export type Standing = z.infer<typeof Standing>;

/** The ground on which police or civil affairs decide between officers who differ. */
export const Ground = z.enum(['document', 'reason']);
export type Ground = z.infer<typeof Ground>;

/** The speaker: a report's maker, or an officer. Older statements of officers have no post. */
export const Sayer = z.union([
  z.strictObject({ reporter: ReportId }),
  z.strictObject({ officer: OfficerId, office: OfficeId, post: Post.optional() }),
]);
export type Sayer = z.infer<typeof Sayer>;

/** The fields that are kept with the value of a statement. */
export const WORD = {
  by: Sayer,
  at: Instant,
  standing: Standing,
  ground: Ground.optional(),
} as const;

/** The reasons why a number names no child, in this order; each that applies is given. */
export const Doubt = z.enum([
  'form',
  'check_digit',
  'region',
  'birth_date',
  'ahead',
  'not_a_child',
  'sequence',
  'cut',
  'birth_date_differs',
  'sex_differs',
]);
export type Doubt = z.infer<typeof Doubt>;

/** Warnings about a child's identity: a value that cannot be right, or a dispute. */
export const ChildWarning = z.enum([...Doubt.options, 'before_birth', 'disputed']);
export type ChildWarning = z.infer<typeof ChildWarning>;

import * as z from 'zod';
import { Post } from '#schemas/codes/post';
import { OfficerId, ReportId } from '#schemas/ids';
import { personal } from '#schemas/personal';
import { Line } from '#schemas/text';
import { Instant, LocalDate } from '#schemas/time';
import { BirthAbout } from './birth-about.ts';
import { Sex } from './sex.ts';

/** A paper other than the citizen id, by which a child is known. */
export const OtherDocument = z.strictObject({
  kind: z.enum([
    'birth_certificate',
    'household_register',
    'passport',
    'travel_permit',
    'foreigner_permit',
    'other',
  ]),
  number: Line(40),
});
export type OtherDocument = z.infer<typeof OtherDocument>;

/** What may be stated of a child; each of it is personal. */
const CHILD_FIELDS = {
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

/** How far it is proved: by nothing, by a number or a paper, by the police or civil affairs. */
export const Standing = z.enum(['said', 'shown', 'confirmed']);
export type Standing = z.infer<typeof Standing>;

/** Whose word it is: a report's maker, or an officer at a post. */
export const Sayer = z.union([
  z.strictObject({ reporter: ReportId }),
  z.strictObject({ officer: OfficerId, post: Post }),
]);
export type Sayer = z.infer<typeof Sayer>;

const stated = <const F extends ChildField, S extends z.ZodType>(field: F, value: S) =>
  z.strictObject({
    field: z.literal(field),
    value,
    by: Sayer,
    at: Instant,
    standing: Standing,
    /** It was read from the number that names the child. */
    from: z.literal('citizenId').optional(),
  });

/** Something that somebody said of a child, once. It is never changed: who knows better says it anew. */
export const Statement = z.discriminatedUnion('field', [
  stated('name', CHILD_FIELDS.name),
  stated('birthDate', CHILD_FIELDS.birthDate),
  stated('birthAbout', CHILD_FIELDS.birthAbout),
  stated('sex', CHILD_FIELDS.sex),
  stated('citizenId', CHILD_FIELDS.citizenId),
  stated('otherDocument', CHILD_FIELDS.otherDocument),
]);
export type Statement = z.infer<typeof Statement>;

/** The statement of one field. */
export type StatementOf<F extends ChildField> = Extract<Statement, { readonly field: F }>;

/** All that was ever said of a child, in its order: what the vault keeps. */
export const SealedIdentity = z.strictObject({ statements: z.array(Statement).readonly() });
export type SealedIdentity = z.infer<typeof SealedIdentity>;

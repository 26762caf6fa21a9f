import * as z from 'zod';
import { factType } from '#domain/history/fact';
import { Population } from '#schemas/codes/population';
import { RegisterLeaving } from '#schemas/codes/register-leaving';
import { RegisterPart } from '#schemas/codes/register-part';
import { VisitResult } from '#schemas/codes/visit-result';
import { VisitorKind } from '#schemas/codes/visitor-kind';
import { DivisionCode, OfficeId } from '#schemas/ids';
import { Instant } from '#schemas/time';

/** The child is in the register of a village from now on (`reg.file`). */
export const ChildRegistered = factType('ChildRegistered', () => ({ division: DivisionCode }));

/**
 * Somebody has entered something into a part of the file. The values are personal, and sealed; the earlier ones stay in
 * the events before.
 */
export const PartEntered = factType('PartEntered', () => ({
  part: RegisterPart,
  /** The number of this entry among those of the part. */
  entry: z.number().int(),
  /** The names of the fields that have a value, and of those that no longer have one. */
  fields: z.array(z.string()),
  erased: z.array(z.string()),
  /** The codes that the state keeps in clear, where this entry changes them. */
  populations: z.array(Population).optional(),
  isKey: z.boolean().optional(),
  school: OfficeId.nullable().optional(),
}));

/** The child is no longer in the register; the file stays, and its content is kept. */
export const ChildLeft = factType('ChildLeft', () => ({ reason: RegisterLeaving }));

/** The child is in the register again, of the same village or of another. */
export const ChildCameBack = factType('ChildCameBack', () => ({ division: DivisionCode }));

/**
 * Somebody has visited the child at home, at a time of their own: it may be entered later. The account is personal, and
 * sealed. Whether anything was reported is not in it.
 */
export const ChildVisited = factType('ChildVisited', () => ({
  /** The number of the visit among those to this child. */
  entry: z.number().int(),
  at: Instant,
  visitor: VisitorKind,
  result: VisitResult,
  spokenAlone: z.boolean().optional(),
  abnormal: z.boolean(),
}));

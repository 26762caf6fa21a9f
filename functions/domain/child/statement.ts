import * as z from 'zod';
import { CHILD_FIELDS, type ChildField, WORD } from '#schemas/child-identity';

const stated = <const F extends ChildField, S extends z.ZodType>(field: F, value: S) =>
  z.strictObject({
    field: z.literal(field),
    value,
    ...WORD,
    /** It was read from the number that names the child. */
    from: z.literal('citizenId').optional(),
    /** It was made in the register, and not in a case: readers of the register see these alone. */
    origin: z.literal('register').optional(),
  });

/** One statement about a child. It is never changed: whoever knows better makes another one. */
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

/** All statements ever made about a child, in order, as the vault keeps them. */
export const SealedIdentity = z.strictObject({ statements: z.array(Statement).readonly() });
export type SealedIdentity = z.infer<typeof SealedIdentity>;

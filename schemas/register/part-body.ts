import * as z from 'zod';
import { words } from '../fields.ts';
import { PART_FIELDS } from './parts.ts';

const partBody = <const P extends string, const S extends z.ZodRawShape>(part: P, fields: S) =>
  z
    .strictObject(fields)
    .partial()
    .extend({
      part: z.literal(part),
      /** Fields that no longer hold; an absent field stays as it is. */
      erase: z
        .array(z.enum(Object.keys(fields)))
        .max(20)
        .optional(),
      /** The part was looked at and nothing has changed; that counts as an update. */
      unchanged: z.literal(true).optional(),
    });

/** Statements about the child’s identity, none of which is ever erased. */
const Identity = z
  .strictObject({
    ...PART_FIELDS.identity,
    /** Whether the document was seen; for a citizen id that is assumed, unless this is `false`. */
    documentSeen: z.boolean(),
    reason: words('与他人所述不同的理由 Why it differs'),
  })
  .partial()
  .extend({ part: z.literal('identity') });

interface Entry {
  readonly part: string;
  readonly erase?: readonly string[] | undefined;
  readonly unchanged?: true | undefined;
}

const saysSomething = ({ part: _part, unchanged, erase = [], ...given }: Entry): boolean =>
  unchanged === true || erase.length > 0 || Object.keys(given).length > 0;

/** An entry into one part of a file. Fields that are not given keep their value. */
export const PartBody = z
  .discriminatedUnion('part', [
    partBody('status', PART_FIELDS.status),
    Identity,
    partBody('household', PART_FIELDS.household),
    partBody('parents', PART_FIELDS.parents),
    partBody('guardians', PART_FIELDS.guardians),
    partBody('care', PART_FIELDS.care),
    partBody('support', PART_FIELDS.support),
    partBody('categories', PART_FIELDS.categories),
    partBody('school', PART_FIELDS.school),
    partBody('registration', PART_FIELDS.registration),
    partBody('health', PART_FIELDS.health),
    partBody('numbers', PART_FIELDS.numbers),
    partBody('remarks', PART_FIELDS.remarks),
  ])
  .refine((entry) => saysSomething(entry), {
    error: 'nothing entered',
    params: {
      zh: '至少填写一项，或注明“无变化”',
      en: 'enter at least one field, or say that nothing has changed',
    },
  });
export type PartBody = z.infer<typeof PartBody>;

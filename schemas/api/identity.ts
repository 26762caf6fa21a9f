import * as z from 'zod';
import { CHILD_FIELDS, ChildField, ChildWarning, WORD } from '../child-identity.ts';
import { CitizenId } from '../citizen-id.ts';
import { personal } from '../personal.ts';
import { Text } from '../text.ts';

/** The child's identity as far as an officer knows it: any of the fields, and at least one. */
export const IdentityBody = z
  .strictObject({ ...CHILD_FIELDS, citizenId: personal(CitizenId) })
  .partial()
  .extend({
    /** Whether the document was seen; for a citizen id that is assumed, unless this is `false`. */
    documentSeen: z.boolean().optional(),
    /** The reason why it differs from what others say. */
    reason: personal(Text(1000)).optional(),
  })
  .refine((body) => ChildField.options.some((field) => body[field] !== undefined), {
    error: 'nothing stated',
    params: {
      zh: '至少填写姓名、出生日期、大致出生时间、性别、身份证号、其他证件中的一项',
      en: 'at least one of name, birthDate, birthAbout, sex, citizenId and otherDocument',
    },
  })
  .refine(({ birthDate, birthAbout }) => !(birthDate && birthAbout), {
    path: ['birthAbout'],
    error: 'a day and a guess',
    params: {
      zh: '出生日期与大致出生时间只填一项',
      en: 'either the day of birth or about when, not both',
    },
  });
export type IdentityBody = z.infer<typeof IdentityBody>;

/** The speaker, if the caller sees the case in which they spoke. */
export const OptionalBy = WORD.by.optional();

type By = typeof WORD.by | typeof OptionalBy;

/** The value of a field that stands, and the other statements. */
export const fieldOf = <S extends z.ZodType, B extends By>(value: S, by: B) => {
  const word = { value, ...WORD, by };
  return z
    .object({
      ...word,
      /** People differ, and nobody with the power to decide has decided. */
      disputed: z.boolean(),
      /** All other statements, earliest first. */
      others: z.array(z.object(word)),
    })
    .optional();
};

export const ChildWarningView = z.object({
  code: ChildWarning,
  /** The JSON pointer of the value: `/birthDate`. */
  field: z.string(),
  zh: z.string(),
  en: z.string(),
});

const fields = <B extends By>(by: B) => ({
  name: fieldOf(CHILD_FIELDS.name, by),
  birthDate: fieldOf(CHILD_FIELDS.birthDate, by),
  birthAbout: fieldOf(CHILD_FIELDS.birthAbout, by),
  sex: fieldOf(CHILD_FIELDS.sex, by),
  citizenId: fieldOf(CHILD_FIELDS.citizenId, by),
  otherDocument: fieldOf(CHILD_FIELDS.otherDocument, by),
});

/** The identity of a child by the statements of all its cases; `by` is shown only for a case that the caller sees. */
export const IdentityView = z.lazy(() => z.object(fields(OptionalBy)).meta({ id: 'Identity' }));

/** The child's identity by the statements of this case. */
export const ChildView = z.lazy(() =>
  z
    .object({
      ...fields(WORD.by),
      /** Impossible values, and disputes; each statement stands until an officer decides. */
      warnings: z.array(ChildWarningView),
    })
    .meta({ id: 'Child' }),
);

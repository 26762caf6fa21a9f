import * as z from 'zod';

/** The condition on which an optional field is required. */
export type RequiredWhen = (
  | {
      /** Required if that field is left out. */
      readonly without: string;
    }
  | {
      /** Required if that field has one of these codes. */
      readonly field: string;
      readonly is: readonly string[];
    }
) & {
  /** Not allowed otherwise. */
  readonly only?: true;
};

const conditions = z.registry<{ readonly requiredWhen: RequiredWhen }>();

/**
 * A field that is required on a condition. The rule itself is in the domain; the form states the same, and a test
 * compares the two.
 */
export const required = <S extends z.ZodType>(
  requiredWhen: RequiredWhen,
  field: S,
): z.ZodOptional<S> => {
  const optional = field.optional();
  conditions.add(optional, { requiredWhen });
  return optional;
};

export const requiredWhenOf = (schema: z.core.$ZodType): RequiredWhen | undefined =>
  conditions.get(schema)?.requiredWhen;

const conditionOf = (when: RequiredWhen) =>
  'without' in when
    ? { not: { required: [when.without] } }
    : { properties: { [when.field]: { enum: when.is } }, required: [when.field] };

/** The condition of a field as JSON Schema. An empty list counts as left out. */
const demandOf = (name: string, field: z.core.$ZodType, when: RequiredWhen) => {
  const isList = field instanceof z.ZodOptional && field.unwrap() instanceof z.ZodArray;
  const leftOut = isList
    ? { properties: { [name]: { maxItems: 0 } } }
    : { not: { required: [name] } };
  return {
    if: conditionOf(when),
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word.
    then: { required: [name], ...(isList && { properties: { [name]: { minItems: 1 } } }) },
    ...(when.only && { else: leftOut }),
  };
};

/** The conditions between the fields of an object, as JSON Schema. */
export const demandsOf = (shape: Readonly<Record<string, z.core.$ZodType>>) => {
  const allOf = Object.entries(shape).flatMap(([name, field]) => {
    const when = requiredWhenOf(field);
    return when ? [demandOf(name, field, when)] : [];
  });
  return allOf.length > 0 ? { allOf } : {};
};

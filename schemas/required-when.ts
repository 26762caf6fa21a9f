import * as z from 'zod';

/** When a field must be filled in that may be left out otherwise. */
export type RequiredWhen = (
  | {
      /** While that field is left out. */
      readonly without: string;
    }
  | {
      /** While that field holds one of these codes. */
      readonly field: string;
      readonly is: readonly string[];
    }
) & {
  /** Otherwise it must be left out. */
  readonly only?: true;
};

const conditions = z.registry<{ readonly requiredWhen: RequiredWhen }>();

/**
 * A field that is demanded on a condition. The rule that demands it stands in the domain; the form says the same, and
 * a test holds them together.
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

/** The condition of a field, as JSON Schema has it. An empty list is one that is left out. */
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

/** What the fields of an object demand of each other, as JSON Schema. */
export const demandsOf = (shape: Readonly<Record<string, z.core.$ZodType>>) => {
  const allOf = Object.entries(shape).flatMap(([name, field]) => {
    const when = requiredWhenOf(field);
    return when ? [demandOf(name, field, when)] : [];
  });
  return allOf.length > 0 ? { allOf } : {};
};

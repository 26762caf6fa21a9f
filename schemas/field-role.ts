import * as z from 'zod';

/**
 * The meaning of a field of an outcome, beyond its type. Loading, checks of dates, and pseudonyms depend on it.
 *
 * - `moment`: when something happened; it lies neither in the future nor before the child's birth
 * - `office`, `officer`, `place`: an entry of the directory
 * - `carer`: the citizen id of a person who is to have the child; `person`: of anybody else
 * - `case`: another case that the officer sees
 */
export type FieldRole = 'moment' | 'office' | 'officer' | 'place' | 'carer' | 'person' | 'case';

const roles = z.registry<{ readonly role: FieldRole }>();

/** Marks a field with its role, which forms and answers do not show. */
export const inRole = <S extends z.ZodType>(role: FieldRole, schema: S): S => {
  roles.add(schema, { role });
  return schema;
};

/** The role of a field, or of the field that it wraps. */
export const roleOf = (schema: z.core.$ZodType): FieldRole | undefined => {
  const own = roles.get(schema)?.role;
  if (own) return own;
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? roleOf(schema.unwrap())
    : undefined;
};

const named = new WeakMap<z.ZodObject, ReadonlyMap<string, FieldRole>>();

/** The fields of a form that have a role, by name; read once per form. */
const rolesIn = (form: z.ZodObject): ReadonlyMap<string, FieldRole> => {
  const known = named.get(form);
  if (known) return known;
  const found = new Map(
    Object.entries(form.shape).flatMap(([field, schema]) => {
      const role = roleOf(schema);
      return role ? [[field, role] as const] : [];
    }),
  );
  named.set(form, found);
  return found;
};

/** The fields of a form that have this role. */
export const fieldsIn = (form: z.ZodObject, role: FieldRole): readonly string[] =>
  [...rolesIn(form)].flatMap(([field, each]) => (each === role ? [field] : []));

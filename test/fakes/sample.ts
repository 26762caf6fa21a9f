import * as z from 'zod';
import { dutyTypeOf } from '#schemas/duties/index';

const TEXTS = (at: string) => [at, 'somebody'];

/** Some valid value of a field; optional fields are left out, and every moment is `at`. */
const sampleOf = (schema: z.core.$ZodType, at: string): unknown => {
  if (schema instanceof z.ZodOptional) return undefined;
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodArray) return [sampleOf(schema.element, at)];
  if (schema instanceof z.ZodBoolean) return false;
  if (schema instanceof z.ZodNumber) return schema.minValue;
  if (schema instanceof z.ZodLiteral) return schema.value;
  if (schema instanceof z.ZodObject) {
    return Object.fromEntries(
      Object.entries(schema.shape).map(([name, field]) => [name, sampleOf(field, at)]),
    );
  }
  return TEXTS(at).find((text) => z.safeParse(schema, text).success);
};

/** The first outcome of a duty's type: the usual one. */
export const firstOutcome = (type: string): string =>
  Object.keys(dutyTypeOf(type).outcomes)[0] ?? '';

/** Valid fields of an outcome's form, so that a new duty can be ended in every story without any further text. */
export const sampleFields = (
  type: string,
  outcome: string,
  at: string,
): Record<string, unknown> => {
  const form = dutyTypeOf(type).outcomes[outcome]?.form();
  if (!form) throw new Error(`no outcome ${outcome} of ${type}`);
  return z.record(z.string(), z.unknown()).parse(sampleOf(form, at));
};

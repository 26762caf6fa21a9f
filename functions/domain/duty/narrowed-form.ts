import type { Policy } from '#domain/policy/policy';
import type { DutyPage } from '#schemas/duty-pages';
import type { DutyType, Outcome } from '#schemas/duty-type';

type Form = DutyPage['form'];
type Shape = Form['allOf'][number]['then'];
type Field = Shape['properties'][string];

/** A list as a form has it: its choices stand in its items. */
const isList = (field: Field): field is Field & { readonly items: Field } =>
  typeof field.items === 'object';

const choicesIn = ({ oneOf }: Field, allowed: readonly string[]) =>
  Array.isArray(oneOf)
    ? { oneOf: oneOf.filter((choice) => allowed.includes(String(choice.enum[0]))) }
    : {};

/** The choices of a field that the policy names. */
const limited = (field: Field, allowed: readonly string[]): Field =>
  isList(field)
    ? { ...field, items: { ...field.items, ...choicesIn(field.items, allowed) } }
    : { ...field, ...choicesIn(field, allowed) };

/** A list that must contain all codes that the policy names. */
const demanding = (field: Field, codes: readonly string[]): Field => ({
  ...field,
  allOf: codes.map((code) => ({ contains: { enum: [code] } })),
});

const narrowedShape = (
  shape: Shape,
  { limits = {}, requires = {} }: Pick<Outcome, 'limits' | 'requires'>,
  policy: Policy,
): Shape => {
  const properties = Object.entries(shape.properties).map(([name, field]) => {
    const { [name]: limit } = limits;
    const { [name]: requirement } = requires;
    const fewer = limit ? limited(field, policy.setting(limit).value) : field;
    return [
      name,
      requirement ? demanding(fewer, policy.setting(requirement).value) : fewer,
    ] as const;
  });
  return { ...shape, properties: Object.fromEntries(properties) };
};

/** The form of a duty with the choices that the policy in force for its case allows; what the lists demand, it says. */
export const narrowedForm = (
  form: Form,
  { outcomes }: Pick<DutyType, 'outcomes'>,
  policy: Policy,
): Form => ({
  ...form,
  allOf: form.allOf.map((each) => ({
    ...each,
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word.
    then: narrowedShape(each.then, outcomes[each.if.properties.outcome.const] ?? {}, policy),
  })),
});

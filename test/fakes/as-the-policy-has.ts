import type * as z from 'zod';
import { placesFor } from '#domain/case/placement-advice';
import type { Case } from '#domain/composed/case';
import type { Policy } from '#domain/policy/policy';
import { Parent } from '#schemas/codes/parent';
import { dutyTypeOf } from '#schemas/duties/index';

type Body = Readonly<Record<string, unknown>>;

/** The first of what the policy allows that the field's form takes. */
const firstOf = (allowed: readonly string[], form: z.ZodType | undefined): string | undefined =>
  allowed.find((each) => form === undefined || form.safeParse(each).success);

const isReturn = (how: unknown): boolean => how === 'parent_returned' || how === 'trustee_named';

/** Nobody can take the child back: another guardian is appointed. */
const appointed = ({ to: _nobody, ...body }: Body): Body => ({
  ...body,
  how: 'guardian_appointed',
});

/**
 * A child under guardianship goes back only to a parent who was found fit, and no child goes to an accused parent:
 * the return is to the other parent, or another guardian is appointed.
 */
const returnedAs = (body: Body, { custody, accused }: Case): Body => {
  if (!isReturn(body.how)) return body;
  if (custody?.kind === 'temporary_guardianship' && !custody.mayReturn) return appointed(body);
  if (!accused || accused.parents.length === 0) return body;
  const to = Parent.options.find((each) => !accused.parents.includes(each));
  return to ? { ...body, to } : appointed(body);
};

/**
 * The same outcome with the codes that this deployment's lists ask for: people of a county know its notice. Codes
 * that the body has already and the lists allow stay. Where somebody is accused, they make sure that the child goes elsewhere.
 */
export const asThePolicyHas = (type: string, body: Body, state: Case, policy: Policy): Body => {
  const declared = dutyTypeOf(type).outcomes[String(body.outcome)];
  if (!declared) return body;
  const { limits = {}, requires = {} } = declared;
  const { shape } = declared.form();
  const allowed: [string, readonly string[]][] = Object.entries(limits).map(([field, key]) => [
    field,
    policy.setting(key).value,
  ]);
  if ('receiver' in shape) allowed.push(['receiver', placesFor(state, policy)]);
  const isApart = 'apartFromAccused' in shape && state.accused !== undefined;
  const chosen = allowed.flatMap(([field, list]) =>
    list.includes(String(body[field])) || body[field] === undefined
      ? []
      : [[field, firstOf(list, shape[field]) ?? body[field]] as const],
  );
  const required = Object.entries(requires).map(
    ([field, key]) => [field, policy.setting(key).value] as const,
  );
  return {
    ...returnedAs(body, state),
    ...Object.fromEntries([...chosen, ...required]),
    ...(isApart && { apartFromAccused: true }),
  };
};

import type * as z from 'zod';
import { placesFor } from '#domain/case/placement-advice';
import { suspectsIn } from '#domain/case/suspects';
import type { Case } from '#domain/composed/case';
import type { Policy } from '#domain/policy/policy';
import { Parent } from '#schemas/codes/parent';
import { dutyTypeOf } from '#schemas/duties/index';

type Body = Readonly<Record<string, unknown>>;

/** The first code that the policy allows and the field's form accepts. */
const firstOf = (allowed: readonly string[], form: z.ZodType | undefined): string | undefined =>
  allowed.find((each) => form === undefined || form.safeParse(each).success);

const isReturn = (how: unknown): boolean => how === 'parent_returned' || how === 'trustee_named';

/** The outcome in which nobody can take the child back, and another guardian is appointed. */
const appointed = ({ to: _nobody, ...body }: Body): Body => ({
  ...body,
  how: 'guardian_appointed',
  leaves: true,
});

/**
 * A valid end of custody: a child under guardianship returns only to a parent who was found fit, and no child returns
 * to an accused parent. The return is then to the other parent, or another guardian is appointed.
 */
const returnedAs = (body: Body, state: Case): Body => {
  if (body.how === 'guardian_appointed') return { leaves: true, ...body };
  if (!isReturn(body.how)) return body;
  const { custody } = state;
  const fit = custody?.mayReturnTo?.[0];
  if (custody?.kind === 'temporary_guardianship')
    return fit ? { ...body, to: fit } : appointed(body);
  const suspects = suspectsIn(state);
  if (suspects.length === 0) return body;
  const to = Parent.options.find((each) => !suspects.includes(each));
  return to ? { ...body, to } : appointed(body);
};

/**
 * The same outcome with the codes that this deployment's lists require, because people of a county know its notice.
 * Allowed codes that the body has already stay. If somebody is accused, it says that the child does not go to their
 * home.
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

import type { LocalContext } from '#domain/context';
import { officeFor } from '#domain/directory/routing';
import type { DutyInForce } from '#domain/policy/policy';
import type { Post } from '#schemas/codes/post';
import type { DutyType } from '#schemas/duty-type';

/** The units that a notice names beside the duty, if the deployer has them informed. */
const copiedOf = (units: DutyInForce['units'], { policy }: LocalContext): readonly Post[] =>
  units.length > 0 && policy.setting('units.copied').value === 'told_when_opened'
    ? units.flatMap(({ lead, responsible }) => [...lead, ...responsible])
    : [];

/** The posts that are told of the opening, beside the owner; their offices may see the case. */
export const tellingOf = (
  { post, tellsWhenOpened }: DutyType,
  units: DutyInForce['units'],
  context: LocalContext,
) => {
  const named = tellsWhenOpened ? context.policy.setting(tellsWhenOpened).value : [];
  const tells = [...new Set([...named, ...copiedOf(units, context)])].filter((to) => to !== post);
  if (tells.length === 0) return {};
  return { tells, told: tells.flatMap((to) => officeFor(to, context.routing) ?? []) };
};

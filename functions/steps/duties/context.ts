import type { Context } from '#domain/context';
import type { Carrier } from '#domain/duty/carrier';
import { Refusal } from '#domain/errors';
import type { OfficeId, OfficerId } from '#schemas/ids';
import { causeIn } from '../cause-in.ts';
import type { Tools } from '../command.ts';

/** @throws {Refusal} `unknown-officer`: only officers of the directory act in a case. */
export const actingOfficer = ({ officer }: Tools): { officer: OfficerId; office: OfficeId } => {
  if (!officer) throw new Refusal('unknown-officer');
  return { officer: officer.id, office: officer.office };
};

/** The context of an officer's decision, with the case's own policy as it is in force now. */
export const contextOf = (state: Pick<Carrier, 'pack'>, tools: Tools): Context => {
  const { at, calendar, random, policyOf, successors } = tools;
  const actor = actingOfficer(tools);
  const policy = policyOf(state.pack, at);
  return { at, calendar, random, actor, policy, successors, ...causeIn(tools) };
};

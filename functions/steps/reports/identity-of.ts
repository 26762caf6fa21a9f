import type { Reporter } from '#schemas/api/reports';
import type { Door } from '#schemas/codes/door';
import type { Tools } from '../command.ts';
import { isEnteredLater } from './entered-later.ts';

/**
 * The reporter's identity, as it goes under the seal: the caller, with what they say of themselves. Where an
 * officer enters another person's report, the reporter is the person who telephoned. The officer is recorded too,
 * but receives none of the reporter's messages.
 */
export const identityOf = (
  { reporter, door }: { readonly reporter: Reporter; readonly door: Door },
  tools: Pick<Tools, 'call' | 'officer'>,
): Readonly<Record<string, unknown>> => {
  const { call, officer } = tools;
  const who = { subject: call.subject, office: officer?.office };
  return isEnteredLater({ door }, tools)
    ? { enteredBy: who, ...reporter }
    : { ...who, ...reporter };
};

import type { Reporter } from '#schemas/api/reports';
import type { Door } from '#schemas/codes/door';
import type { Tools } from '../command.ts';
import { isEnteredLater } from './entered-later.ts';

/**
 * The reporter's identity, as it is sealed: the caller, with their own statements. If an officer enters another
 * person's report, that person is the reporter. The officer is recorded too, but receives none of the reporter's
 * messages.
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

import type { Reporter } from '#schemas/api/reports';
import type { Door } from '#schemas/codes/door';
import type { Tools } from '../command.ts';
import { isEnteredLater } from './entered-later.ts';

/**
 * Who reported, as it goes under the seal: whoever calls, with what they say of themselves. Where an officer enters
 * another's report the caller is who telephoned; the officer stands beside it, and is not told in their place.
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

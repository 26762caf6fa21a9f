import type { Policy } from '#domain/policy/policy';
import { lastDayOf } from '#domain/time/add-term';
import type { Calendar } from '#domain/time/calendar';
import { dayOf, plus, written } from '#domain/time/day';
import { dateOf } from '#domain/time/zone';
import type { Parent } from '#schemas/codes/parent';
import type { LocalDate } from '#schemas/time';
import type { Case } from './case.ts';
import { guardianshipOf } from './guardianship-changes.ts';

interface Counting {
  readonly policy: Policy;
  readonly calendar: Calendar;
}

/**
 * The period that the Opinions give for an application, counted from the revocation. Its first day tells nobody to
 * apply, and its last day refuses nothing; only the last day moves for rest days. Undefined for a guardian whose
 * guardianship is in force, or ended without a fault.
 */
export const windowOf = (
  state: Pick<Case, 'guardianships'>,
  guardian: Parent,
  { policy, calendar }: Counting,
): { readonly from: LocalDate; readonly to: LocalDate } | undefined => {
  const { ended } = guardianshipOf(state, guardian);
  if (ended?.how !== 'revoked') return undefined;
  const revoked = dateOf(ended.at);
  const { amount, unit } = policy.setting('restoration.opens_after').value;
  return {
    from: written(plus[unit](dayOf(revoked), amount)),
    to: lastDayOf(revoked, policy.setting('restoration.closes_after').value, calendar),
  };
};

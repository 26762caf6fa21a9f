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
 * The days within which the Opinions speak of an application, counted from the revocation. The first tells nobody to file, and the
 * last refuses no fact; the last alone moves for rest days. Nothing for a guardian whose guardianship stands, or was ended without a fault.
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

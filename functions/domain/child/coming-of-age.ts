import type { Instant, LocalDate } from '#schemas/time';
import { isChildAt, ofAgeAt } from './age.ts';
import type { StandingBirth } from './identity.ts';

/**
 * The birth date on which a decision may lean: one that nobody confirmed only if nobody says otherwise, and if it is
 * of somebody who was a child when the case was opened. It may be a father's, or a form's 1900.
 */
export const leanOn = (
  birth: StandingBirth | undefined,
  openedAt: Instant,
): LocalDate | undefined => {
  if (!birth) return undefined;
  const { date, standing, disputed } = birth;
  if (standing === 'confirmed') return date;
  return !disputed && isChildAt(date, openedAt) ? date : undefined;
};

/** Whether a custody may end because the child came of age: else one of eleven may be left with nobody. */
export const comingOfAge = (
  birth: LocalDate | undefined,
  at: Instant,
): 'of_age' | 'under_age' | 'unknown' => {
  if (!birth) return 'unknown';
  return at >= ofAgeAt(birth) ? 'of_age' : 'under_age';
};

import type { Instant, LocalDate } from '#schemas/time';
import { isChildAt, ofAgeAt } from './age.ts';
import type { StandingBirth } from './identity.ts';

/**
 * The birth date on which a decision may lean: one about which nobody differs, of somebody who was a child when the
 * case was opened. Any other may be a father's, or a form's 1900: it takes a document or a reason of the police or
 * civil affairs.
 */
export const leanOn = (
  birth: StandingBirth | undefined,
  openedAt: Instant,
): LocalDate | undefined => {
  if (!birth || birth.disputed) return undefined;
  const { date, standing, ground } = birth;
  const isProved = standing === 'confirmed' && ground !== undefined;
  return isProved || isChildAt(date, openedAt) ? date : undefined;
};

/** Whether a custody may end because the child came of age: else one of eleven may be left with nobody. */
export const comingOfAge = (
  birth: LocalDate | undefined,
  at: Instant,
): 'of_age' | 'under_age' | 'unknown' => {
  if (!birth) return 'unknown';
  return at >= ofAgeAt(birth) ? 'of_age' : 'under_age';
};

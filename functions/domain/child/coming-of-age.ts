import type { Instant, LocalDate } from '#schemas/time';
import { isChildAt, ofAgeAt } from './age.ts';
import type { StandingBirth } from './identity.ts';

/**
 * The birth date on which a decision may rely: undisputed, and of somebody who was a child when the case was opened.
 * Any other date may be a parent's, or a form's default such as 1900: to rely on it takes a document, or a reason given
 * by the police or civil affairs.
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

/**
 * Whether a custody may end because the child came of age. Without this check a child of eleven could be left without
 * custody.
 */
export const comingOfAge = (
  birth: LocalDate | undefined,
  at: Instant,
): 'of_age' | 'under_age' | 'unknown' => {
  if (!birth) return 'unknown';
  return at >= ofAgeAt(birth) ? 'of_age' : 'under_age';
};

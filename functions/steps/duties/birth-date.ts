import { type Birthday, SealedBirthday } from '#domain/case/birthday';
import { isChildAt } from '#domain/child/age';
import type { Instant, LocalDate } from '#schemas/time';
import type { Tools } from '../command.ts';

/**
 * The child's birth date, if a decision may rely on it. If the date is of somebody who was no child when the case was
 * opened, only a decision of officers counts: an older record may hold a parent's date.
 */
export const birthDateIn = async (
  birthday: Birthday | undefined,
  { openedAt }: { readonly openedAt: Instant },
  { vault }: Pick<Tools, 'vault'>,
): Promise<LocalDate | undefined> => {
  if (!birthday) return undefined;
  const { birthDate } = SealedBirthday.parse(await vault.unseal(birthday.sealed));
  const isLikely = birthDate !== undefined && isChildAt(birthDate, openedAt);
  return birthday.decided || isLikely ? birthDate : undefined;
};

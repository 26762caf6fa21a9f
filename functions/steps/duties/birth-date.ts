import { type Birthday, SealedBirthday } from '#domain/case/birthday';
import { isChildAt } from '#domain/child/age';
import type { Instant, LocalDate } from '#schemas/time';
import type { Tools } from '../command.ts';

/**
 * When the child was born, where a decision may lean on it. Of somebody who was no child when the case was opened it
 * takes what officers have decided: an older record may hold a father's.
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

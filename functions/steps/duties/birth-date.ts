import { type Birthday, SealedBirthday } from '#domain/case/birthday';
import type { LocalDate } from '#schemas/time';
import type { Tools } from '../command.ts';

/** When the child was born, as a record has it. */
export const birthDateIn = async (
  birthday: Birthday | undefined,
  { vault }: Pick<Tools, 'vault'>,
): Promise<LocalDate | undefined> =>
  birthday && SealedBirthday.parse(await vault.unseal(birthday.sealed)).birthDate;

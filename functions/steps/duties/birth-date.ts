import { type Birthday, birthdayRecord, SealedBirthday } from '#domain/case/birthday';
import { ref } from '#domain/record';
import type { CaseId } from '#schemas/ids';
import type { LocalDate } from '#schemas/time';
import type { Tools } from '../command.ts';

type Opening = Pick<Tools, 'vault'>;

/** When the child was born, as a record has it. */
export const birthDateIn = async (
  birthday: Birthday | undefined,
  { vault }: Opening,
): Promise<LocalDate | undefined> =>
  birthday && SealedBirthday.parse(await vault.open(birthday.sealed)).birthDate;

/** When the child of a case was born, where that is known. */
export const birthDateOf = async (
  caseId: CaseId,
  tools: Opening & Pick<Tools, 'store'>,
): Promise<LocalDate | undefined> => {
  const [{ birthday }] = await tools.store.load({ birthday: ref(birthdayRecord, caseId) });
  return birthDateIn(birthday, tools);
};

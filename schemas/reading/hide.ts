const DIGIT = '[0-9０-９]';
const BETWEEN = '[-\\s.·－　]?';
const NUMERAL = '[零〇一二三四五六七八九幺两]';

const digits = (count: string): string => `(?:${BETWEEN}${DIGIT}){${count}}`;

/**
 * Mobile numbers, landlines with their area code, numbers of seven or eight digits, and numbers that are spelled out.
 */
const TELEPHONES = [
  `(?:(?:[+＋]|[0０]{2})?[8８][6６]${BETWEEN})?[0０]?[1１][3-9３-９]${digits('9')}`,
  `[(（]?(?:(?:[+＋]|[0０]{2})?[8８][6６]${BETWEEN})?[0０]?[1-9１-９]${DIGIT}{1,2}[)）]?${BETWEEN}[2-9２-９]${digits('6,7')}`,
  `[48４８][0０]{2}${digits('7')}`,
  `[2-9２-９]${DIGIT}{2,3}${BETWEEN}${DIGIT}{4}`,
] as const;

const NOT_BESIDE = `(?<!${DIGIT})`;
const NOT_AFTER = `(?!${DIGIT}|[Xx])`;

/** A date, which is not mistaken for a telephone number. */
const DAY =
  '(?:19|20)\\d{2}(?:[-./年]\\s?\\d{1,2}[-./月]\\s?\\d{1,2}|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))';

const LIKE_TELEPHONE = new RegExp(
  `(?<day>${NOT_BESIDE}${DAY}${NOT_AFTER})|${NOT_BESIDE}(?:${TELEPHONES.join('|')})${NOT_AFTER}|${NUMERAL}{7,12}`,
  'g',
);

export const HIDDEN = '〔已封存〕';

/**
 * A text with every possible telephone number and each of the given words hidden. It never becomes longer, so that it
 * still fits.
 */
export const hide = (text: string, words: readonly string[]): string => {
  const without = words.reduce(
    (rest, word) => rest.replaceAll(word, '＊'.repeat(word.length)),
    text,
  );
  return without.replace(LIKE_TELEPHONE, (found, day?: string) => (day ? found : HIDDEN));
};

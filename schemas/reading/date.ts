import { inAscii } from './characters.ts';

const WRITTEN = /^\d{4}-\d{2}-\d{2}$/;
const PARTED = /^(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*[日号]?$/;
const TOGETHER = /^(\d{4})(\d{2})(\d{2})$/;

const two = (digits: string): string => digits.padStart(2, '0');

/** A day in ISO 8601, from `2015-3-2`, `2015.3.2`, `2015/3/2`, `20150302` or `2015年3月2日`. */
export const readDate = (said: string): string => {
  if (WRITTEN.test(said)) return said;
  const text = inAscii(said);
  const [, year, month, day] = PARTED.exec(text) ?? TOGETHER.exec(text) ?? [];
  return year && month && day ? `${year}-${two(month)}-${two(day)}` : said;
};

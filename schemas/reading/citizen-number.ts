import { inAscii } from './characters.ts';

/** A citizen id without the blanks, quotes and wide digits that spreadsheets and phones add to it. */
export const readCitizenNumber = (said: string): string => {
  const bare = inAscii(said)
    .replace(/[\s'"`’‘“”.-]/g, '')
    .toUpperCase();
  return /^\d{17}[\dX]$/.test(bare) && bare !== said.toUpperCase() ? bare : said;
};

import { inAscii } from './characters.ts';

const WORDS: Readonly<Record<string, string>> = {
  男: 'male',
  男性: 'male',
  男孩: 'male',
  m: 'male',
  女: 'female',
  女性: 'female',
  女孩: 'female',
  f: 'female',
};

/** The code for a sex that is given in words. */
export const readSex = (said: string): string => {
  const word = inAscii(said).toLowerCase();
  return WORDS[word] ?? (word === 'male' || word === 'female' ? word : said);
};

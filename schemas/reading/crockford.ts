import { inAscii } from './characters.ts';

const READ_AS: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** Nearly all that is read is written well: it is stored. */
const WRITTEN = /^[0-9A-HJKMNP-TV-Z.-]*$/;

/** Crockford's base 32 as people copy it: small letters are capitals, O is 0, I and L are 1; blanks are none. */
export const readBase32 = (said: string): string => {
  if (WRITTEN.test(said)) return said;
  return inAscii(said)
    .replace(/\s/g, '')
    .toUpperCase()
    .replace(/[OIL]/g, (letter) => READ_AS[letter] ?? letter);
};

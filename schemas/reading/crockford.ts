import { inAscii } from './characters.ts';

const READ_AS: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** Crockford's base 32 as people copy it: small letters are capitals, O is 0, I and L are 1; blanks are none. */
export const readBase32 = (said: string): string =>
  inAscii(said)
    .replace(/\s/g, '')
    .toUpperCase()
    .replace(/[OIL]/g, (letter) => READ_AS[letter] ?? letter);

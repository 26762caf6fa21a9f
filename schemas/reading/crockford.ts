import { inAscii } from './characters.ts';

const READ_AS: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** A stored text, like most texts that are read, is well written already. */
const WRITTEN = /^[0-9A-HJKMNP-TV-Z.-]*$/;

/**
 * Reads Crockford's base 32 as people copy it: small letters become capitals, O becomes 0, I and L become 1; blanks are
 * dropped.
 */
export const readBase32 = (said: string): string => {
  if (WRITTEN.test(said)) return said;
  return inAscii(said)
    .replace(/\s/g, '')
    .toUpperCase()
    .replace(/[OIL]/g, (letter) => READ_AS[letter] ?? letter);
};

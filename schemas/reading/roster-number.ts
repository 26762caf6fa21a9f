import { inAscii } from './characters.ts';

const ENCODED = /%[0-9A-F]{2}/i;
const OPENING = /[[{(【〖「『<《]/g;
const CLOSING = /[\]})】〗」』>》]/g;

/** A number in a path may be percent-encoded. */
const decoded = (said: string): string => {
  try {
    return ENCODED.test(said) ? decodeURIComponent(said) : said;
  } catch {
    return said;
  }
};

/** Reads a document's number as an office writes it, with one kind of brackets: `益赫民〔2026〕12号`. */
export const readRosterNumber = (said: string): string =>
  inAscii(decoded(said)).replace(OPENING, '〔').replace(CLOSING, '〕').replace(/\s/g, '');

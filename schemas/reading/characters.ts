/** Marks that nobody sees: overrides of writing direction, blanks of no width, the mark of byte order. */
const UNSEEN = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g;

const LINE_BREAK = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
const CONTROL = /(?![\n\t])\p{Cc}/gu;
const BLANKS_WITH_BREAK = /[^\S\u3000]*[\n\t][^\S\u3000]*/g;

/** What has a shape on paper; of joiners alone nobody can be called. */
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** The mark that stands where a character was lost. */
export const LOST = '\uFFFD';

/**
 * A text without what nobody sees: control characters and invisible marks are dropped, every break of a line is the
 * same. Joiners stay, which some scripts need. A text of joiners alone is empty.
 */
export const tidy = (said: string): string => {
  const text = said
    .toWellFormed()
    .normalize()
    .replace(LINE_BREAK, '\n')
    .replace(CONTROL, '')
    .replace(UNSEEN, '')
    .trim();
  return SEEN.test(text) || text.includes(LOST) ? text : '';
};

/** A tidy text in one line: a break or a tab is a blank. */
export const oneLine = (said: string): string => tidy(said).replace(BLANKS_WITH_BREAK, ' ');

/** A number, a date or a code in the digits and signs of ASCII, without what nobody sees. */
export const inAscii = (said: string): string =>
  tidy(said)
    .normalize('NFKC')
    .replace(/[‐-―−－﹣]/g, '-');

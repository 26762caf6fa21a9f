/** Invisible characters: overrides of writing direction, zero-width spaces, the byte order mark. */
const UNSEEN = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g;

const LINE_BREAK = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
const CONTROL = /(?![\n\t])\p{Cc}/gu;
const BLANKS_WITH_BREAK = /[^\S\u3000]*[\n\t][^\S\u3000]*/g;

/** Visible characters; a name needs at least one, since joiners alone name nobody. */
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** The replacement character, which stands where a character was lost. */
export const LOST = '\uFFFD';

/**
 * A text without invisible characters: control characters and invisible marks are dropped, and all line breaks are the
 * same. Joiners stay, because some scripts need them. A text of joiners alone becomes empty.
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

/** A tidy text in one line: a line break or a tab becomes a blank. */
export const oneLine = (said: string): string => tidy(said).replace(BLANKS_WITH_BREAK, ' ');

/** A number, a date or a code in ASCII digits and signs, without invisible characters. */
export const inAscii = (said: string): string =>
  tidy(said)
    .normalize('NFKC')
    .replace(/[‐-―−－﹣]/g, '-');

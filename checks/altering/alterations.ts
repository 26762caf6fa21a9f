/** Changes a file's text. */
export type Alter = (text: string) => string;

/** The alterations of files, by path in the repository; no file itself is ever changed. */
export type Alterations = Readonly<Record<string, Alter>>;

/** A text of a file, and its replacement. */
export type Edit = readonly [find: string, replace: string];

/** @throws {Error} if the text to replace is not there: an alteration that changes nothing proves nothing. */
export const exchanging =
  (edits: readonly Edit[]): Alter =>
  (text) =>
    edits.reduce((before, [find, replace]) => {
      if (!before.includes(find)) throw new Error(`there is no ${find}`);
      return before.replaceAll(find, replace);
    }, text);

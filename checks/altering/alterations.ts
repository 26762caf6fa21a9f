/** Changes a file's text. */
export type Alter = (text: string) => string;

/** Files by their path in the repository, each with what becomes of it; no file itself is ever touched. */
export type Alterations = Readonly<Record<string, Alter>>;

/** A text of a file, and what stands in its place. */
export type Edit = readonly [find: string, replace: string];

/** @throws {Error} where the text to be exchanged is not there: an alteration that changes nothing shows nothing. */
export const exchanging =
  (edits: readonly Edit[]): Alter =>
  (text) =>
    edits.reduce((before, [find, replace]) => {
      if (!before.includes(find)) throw new Error(`there is no ${find}`);
      return before.replaceAll(find, replace);
    }, text);

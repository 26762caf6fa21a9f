/** The lines of a test in its file, counted from 1, and its text. */
export interface Block {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const BEGINS = /^\s*(?:it|test|describe)\b/;
const CLOSES = /^\s*[})]/;

const indentOf = (line: string): number => line.length - line.trimStart().length;

/**
 * The test whose name is in this line. In formatted files a test ends with the first line that has the indentation of
 * its beginning and closes something.
 *
 * @param at - counted from 1
 */
export const blockAt = (text: string, at: number): Block => {
  const lines = text.split('\n');
  const from = lines.slice(0, at).findLastIndex((line) => BEGINS.test(line));
  const indent = indentOf(lines[from] ?? '');
  const named = lines[at - 1] ?? '';
  const isWhole = indentOf(named) === indent && named.endsWith(');');
  const end = lines.findIndex(
    (line, index) => index >= at && indentOf(line) === indent && CLOSES.test(line),
  );
  const to = isWhole ? at : end + 1;
  return { from: from + 1, to, text: lines.slice(from, to).join('\n') };
};

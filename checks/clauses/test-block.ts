/** Where a test stands in its file, counted from 1, and its text from `it(` to its end. */
export interface Block {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const BEGINS = /^\s*(?:it|test|describe)\b/;
const CLOSES = /^\s*[})]/;

const indentOf = (line: string): number => line.length - line.trimStart().length;

/**
 * The test whose name stands in this line. The formatter has laid the files out, so that a test ends with the first
 * line that is as far in as its beginning and closes something.
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

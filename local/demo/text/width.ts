const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

/** The number of terminal columns that a text takes; a Chinese character takes two. */
export const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);

const fill = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - widthOf(text)));

/** The text, filled with spaces to this width. */
export const padTo = (text: string, width: number): string => text + fill(text, width);

/** The text, cut with an ellipsis where it is wider than this. */
export const cutTo = (text: string, width: number): string => {
  if (widthOf(text) <= width) return text;
  let cut = '';
  for (const character of text) {
    if (widthOf(cut + character) > width - 1) break;
    cut += character;
  }
  return `${cut}…`;
};

/** A line may end between Chinese characters, except before a closing mark; otherwise at spaces. */
const PIECES =
  /[（《〔「“]*[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef][，。；：！？、）》〕」”]*|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+|\s+/gu;

/** The text in lines of at most this width; a single word that is wider keeps its length. */
export const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES) ?? []) {
    if (line !== '' && widthOf(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
};

const MARKS: readonly (readonly [charset: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Guesses the charset of bytes without a mark. In UTF-16 a text that begins in ASCII has a zero beside its first
 * character.
 */
const withoutMark = ([first, second]: Uint8Array): readonly string[] => {
  if (first && second === 0) return ['utf-16le'];
  return first === 0 && second ? ['utf-16be'] : ['utf-8', 'gb18030'];
};

/** Nothing if the bytes are not in this charset, or if this Node does not have it. */
const decoded = (bytes: Uint8Array, charset: string): string | undefined => {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

export interface DecodedText {
  readonly text: string;
  readonly charset: string;
}

/**
 * Decodes bytes as text: by their byte order mark, else as UTF-8, else as GB18030, which Chinese computers used for
 * decades.
 *
 * @returns nothing if they are none of these: a picture, or a broken text
 */
export const textIn = (bytes: Uint8Array): DecodedText | undefined => {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  for (const charset of marked ? [marked[0]] : withoutMark(bytes)) {
    const text = decoded(bytes, charset);
    if (text !== undefined) return { text, charset };
  }
  return undefined;
};

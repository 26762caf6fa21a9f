const MARKS: readonly (readonly [charset: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** What begins in ASCII has, in UTF-16, a zero beside its first character. */
const withoutMark = ([first, second]: Uint8Array): readonly string[] => {
  if (first && second === 0) return ['utf-16le'];
  return first === 0 && second ? ['utf-16be'] : ['utf-8', 'gb18030'];
};

/** Nothing where the bytes are none of it, or where this Node has no such charset. */
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
 * The text that bytes are: by their mark, or else UTF-8, or else GB18030, which Chinese computers wrote for decades.
 *
 * @returns nothing where they are none of these: a picture, or a broken text
 */
export const textIn = (bytes: Uint8Array): DecodedText | undefined => {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  for (const charset of marked ? [marked[0]] : withoutMark(bytes)) {
    const text = decoded(bytes, charset);
    if (text !== undefined) return { text, charset };
  }
  return undefined;
};

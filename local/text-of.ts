/** The file is not UTF-8: a spreadsheet may have saved it in GBK. */
export class NotUtf8 extends Error {
  override readonly name = 'NotUtf8';

  constructor(line: number) {
    super(`line ${line}: not UTF-8; save the file as UTF-8 不是 UTF-8 编码，请另存为 UTF-8`);
  }
}

const NEW_LINE = 10;

/** A file's text, without the byte order mark that some editors put in front. */
export const textOf = (bytes: Uint8Array): string => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return decoder.decode(bytes);
  } catch {
    throw new NotUtf8(firstWrongLine(bytes));
  }
};

const isText = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

const firstWrongLine = (bytes: Uint8Array): number => {
  let line = 1;
  for (let from = 0; from < bytes.length; line += 1) {
    const end = bytes.indexOf(NEW_LINE, from);
    const to = end < 0 ? bytes.length : end;
    if (!isText(bytes.subarray(from, to))) return line;
    from = to + 1;
  }
  return line;
};

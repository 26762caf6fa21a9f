/** The bytes of a value stored as JSON; a control character takes six. */
export const storedBytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** The beginning of a text that takes at most this many bytes when it is stored. */
export const cutTo = (text: string, most: number): string => {
  if (text.length <= most && storedBytes(text) <= most) return text;
  let [fits, tooMany] = [0, Math.min(text.length, most) + 1];
  while (tooMany - fits > 1) {
    const half = Math.floor((fits + tooMany) / 2);
    if (storedBytes(text.slice(0, half)) <= most) fits = half;
    else tooMany = half;
  }
  return text.slice(0, fits).replace(/[\uD800-\uDBFF]$/, '');
};

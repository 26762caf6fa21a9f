import * as z from 'zod';

/** Control characters, overrides of writing direction, and the mark of a lost character. */
const CONTROL = /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFFFD]/u;
const LINE_BREAKS = /[\n\r\t]/g;

/** Free of control characters and of what a wrong character set leaves behind. */
const isClean = (text: string): boolean =>
  text.isWellFormed() && !CONTROL.test(text.replace(LINE_BREAKS, ''));

const clean = {
  error: 'text',
  params: {
    zh: '文本含有控制字符或编码错误（须为 UTF-8）',
    en: 'the text has control characters or is not UTF-8',
  },
};

/** A hundred fields share some ten lengths, and a cold start makes every schema that it has. */
const madeOnce = <S>(make: (max: number) => S): ((max: number) => S) => {
  const made = new Map<number, S>();
  return (max) => {
    const schema = made.get(max) ?? make(max);
    made.set(max, schema);
    return schema;
  };
};

/** A text that people write: trimmed, normalised, at most `max` characters. */
export const Text = madeOnce((max) =>
  z.string().normalize().trim().min(1).max(max).refine(isClean, clean),
);

/** A text of one line. */
export const Line = madeOnce((max) =>
  Text(max).refine((text) => !/[\n\r]/.test(text), {
    error: 'line',
    params: { zh: '须为一行', en: 'one line is allowed' },
  }),
);

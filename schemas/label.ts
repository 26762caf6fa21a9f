/** A text that people read, in both languages of the product. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

const BOTH = /^(.*[\p{Script=Han}\p{Po}\p{Pe}]) (.+)$/su;

/** A text in both languages, for form libraries that have only one `title`. */
export const inBoth = ({ zh, en }: Label): string => `${zh} ${en}`;

/** The two languages of such a text: it begins in Chinese, and ends in English. A test reads every one. */
export const inTwo = (text: string): Label => {
  const [, zh = text, en = text] = BOTH.exec(text) ?? [];
  return { zh, en };
};

export type Language = keyof Label;

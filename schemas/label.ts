/** A text that people read, in both languages of the product. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

export type Language = keyof Label;

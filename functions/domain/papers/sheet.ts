import type { Signature } from '#schemas/papers/paper';

export interface SheetCell {
  readonly label: string;
  readonly value: string;
  readonly wide: boolean;
}

/** One block of a sheet, in order. */
export type Block =
  | { readonly kind: 'cells'; readonly cells: readonly SheetCell[] }
  | {
      readonly kind: 'part';
      readonly heading: string;
      readonly text: string;
      readonly lines: number;
    }
  | {
      readonly kind: 'table';
      readonly heading: string;
      readonly head: readonly string[];
      readonly lines: readonly (readonly string[])[];
    }
  | { readonly kind: 'sentence'; readonly text: string };

/** A paper with its values, before it is drawn. */
export interface Sheet {
  readonly title: string;
  /** The line at the top of every page: whose layout it is, and for whom the copy is. */
  readonly notice: string;
  readonly blocks: readonly Block[];
  readonly signs: readonly Signature[];
  /** The line at the foot of every page, before its number: the case and the version of its facts. */
  readonly version: string;
  /** The moment that the document names as its creation. */
  readonly at: string;
}

/** A paper as a file. */
export interface Rendered {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

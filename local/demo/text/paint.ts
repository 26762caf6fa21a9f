import { styleText } from 'node:util';

/** The styles of a text, from emphasis to dim. */
export type Style = 'plain' | 'bold' | 'dim' | 'cyan' | 'green' | 'red' | 'yellow';

export type Paint = (style: Style, text: string) => string;

/** Colours for a terminal that accepts them (`NO_COLOR`), and none anywhere else. */
export const paintFor =
  (stream: NodeJS.WriteStream): Paint =>
  (style, text) =>
    style === 'plain' ? text : styleText(style, text, { stream });

export const plain: Paint = (_style, text) => text;

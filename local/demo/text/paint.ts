import { styleText } from 'node:util';

/** The styles of a text, from emphasis to dim. */
export type Style = 'plain' | 'bold' | 'dim' | 'cyan' | 'green' | 'red' | 'yellow';

export type Paint = (style: Style, text: string) => string;

/** Colours on a terminal that wants them (`NO_COLOR`), and nothing anywhere else. */
export const paintFor =
  (stream: NodeJS.WriteStream): Paint =>
  (style, text) =>
    style === 'plain' ? text : styleText(style, text, { stream });

export const plain: Paint = (_style, text) => text;

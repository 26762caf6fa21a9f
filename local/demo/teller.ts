import type { Label, Language } from '#schemas/label';
import { type Paint, plain, type Style } from './text/paint.ts';
import { dayAndTimeOf, timeOf } from './text/time.ts';
import { padTo, widthOf, wrap } from './text/width.ts';

const COLUMNS = 100;
/** The time of day stands in front of the event. */
const INDENT = 7;

/** One request as it went over HTTPS. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
}

/** Something that happens at a moment of the story. */
export interface Happening {
  readonly at: string;
  readonly what: Label;
  readonly exchange?: Exchange | undefined;
}

export interface TellerOptions {
  readonly language: Language;
  readonly print: (line: string) => void;
  /** @default - no colours */
  readonly paint?: Paint;
}

/** The longest path that fits into a line beside its method, status and time. */
const LONGEST_PATH = 72;

/** A path without its middle, if it is too long for a line. */
const shortened = (path: string): string =>
  path.length > LONGEST_PATH ? `${path.slice(0, 40)}…${path.slice(41 - LONGEST_PATH)}` : path;

const requestOf = ({ method, path, status, milliseconds }: Exchange): string =>
  `${method} ${shortened(path)}  ${status}  ${milliseconds} ms`;

/** Tells a story on a terminal of 100 columns, in one language. */
export const teller = ({ language, print, paint = plain }: TellerOptions) => {
  let scenes = 0;
  let facts = 0;

  const lines = (text: string, style: Style = 'plain', mark = '') => {
    const indent = ' '.repeat(INDENT);
    const [first = '', ...others] = wrap(text, COLUMNS - INDENT - widthOf(mark));
    print(paint(style, `${indent}${mark}${first}`));
    for (const line of others) print(paint(style, indent + ' '.repeat(widthOf(mark)) + line));
  };

  return {
    language,
    print,
    paint,
    /** The number of facts that have come true so far. */
    facts: () => facts,
    blank: () => print(''),
    title: (title: Label, about: Label) => {
      print('');
      print(paint('bold', `合力 Heli · ${title[language]}`));
      for (const line of wrap(about[language], COLUMNS)) print(line);
    },
    scene: (title: Label, at: string) => {
      scenes += 1;
      const left = `${scenes}  ${title[language]} `;
      const right = ` ${dayAndTimeOf(at, language)}`;
      const rule = '─'.repeat(Math.max(3, COLUMNS - widthOf(left) - widthOf(right)));
      print('');
      print(paint('bold', left) + paint('dim', rule + right));
    },
    happens: ({ at, what, exchange }: Happening) => {
      const request = exchange ? requestOf(exchange) : '';
      const left = `${timeOf(at)}  ${what[language]}`;
      const room = COLUMNS - widthOf(request);
      const fits = widthOf(left) + 2 <= room;
      const [time, rest] = [left.slice(0, INDENT), left.slice(INDENT)];
      const padded = fits && request ? padTo(rest, room - INDENT) : rest;
      print(paint('dim', time) + paint('cyan', padded) + (fits ? paint('dim', request) : ''));
      if (!fits) print(padTo('', room) + paint('dim', request));
    },
    says: (text: string | Label, style: Style = 'plain', indent = '') =>
      lines(typeof text === 'string' ? text : text[language], style, indent),
    reply: (text: Label) => lines(text[language], 'plain', '← '),
    /** A fact that has come true. */
    cameTrue: (fact: Label) => {
      facts += 1;
      lines(fact[language], 'green', '✓ ');
    },
  };
};

export type Teller = ReturnType<typeof teller>;

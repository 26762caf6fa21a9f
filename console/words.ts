import { deskWords } from './words/desk.ts';
import { keptWords } from './words/kept.ts';
import { pageWords } from './words/page.ts';

/** The words of the page itself; all that names a duty, an outcome or an office comes from the API. */
export const words = { ...pageWords, ...keptWords, ...deskWords } as const;

export type Word = keyof typeof words;

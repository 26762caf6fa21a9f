import { machines } from '#schemas/machines';
import type { Check, Fault } from './fault.ts';
import { sources, type Texts } from './sources.ts';

/** A pattern that may not be written, and the reason; each was an error once. */
interface Refused {
  readonly pattern: RegExp;
  /** The one file that may contain it. */
  readonly but?: string;
  /** Whether the rule applies to tests too. */
  readonly alsoInTests?: true;
  readonly because: string;
}

const names = Object.keys(machines).join('|');

const refused: readonly Refused[] = [
  {
    pattern: /Object\s*\.(?:keys|values|entries)\([^()]*\bepisodes\b(?!\s*\[)/g,
    but: 'functions/domain/episode/order.ts',
    because: 'a map that was stored has no order: episodes come from inOrder',
  },
  {
    pattern: new RegExp(String.raw`\b(?:startsWith|includes)\(\s*['"\`](?:${names})-`, 'g'),
    because: 'an episode says its machine itself; its id is not read',
  },
  {
    pattern: /^[ \t]*(?:\/\/|\/?\*\*?)[ \t]*(?:What|Who)\b/gm,
    alsoInTests: true,
    because: 'a comment begins with what the thing is or does, not with What or Who',
  },
];

/** Most rules do not apply to tests. */
const isSource = (file: string): boolean => !file.startsWith('test/');

const faultsIn = (file: string, text: string): readonly Fault[] =>
  refused
    .filter(({ but, alsoInTests }) => but !== file && (alsoInTests || isSource(file)))
    .flatMap(({ pattern, because: reason }) =>
      [...text.matchAll(pattern)].map(({ index }) => {
        const line = text.slice(0, index).split('\n').length;
        return { file, line, reason };
      }),
    );

/** Finds forbidden patterns in the sources. */
export const refusedIn = (texts: Texts): readonly Fault[] =>
  Object.entries(texts).flatMap(([file, text]) => faultsIn(file, text));

export const refusedTexts: Check = {
  name: 'refused',
  run: () => [...refusedIn({ ...sources(), ...sources('.mjs') })],
};

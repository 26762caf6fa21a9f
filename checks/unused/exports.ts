import path from 'node:path';
import type { Fault } from '../fault.ts';
import type { Texts } from '../sources.ts';

/** Exported values; an exported type may be there only for readers. */
const EXPORTS = /^export (?:const|(?:async )?function|class) (\w+)/gm;

const WORDS = /[A-Za-z_$][\w$]*/g;

/** The number of files in which each word occurs. */
const filesByWord = (texts: Texts): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const text of Object.values(texts)) {
    for (const word of new Set(text.match(WORDS))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
};

/** Whether an export is for readers: a schema is exported with its type, an error for those who may throw it. */
const isForReaders = (text: string, name: string): boolean =>
  new RegExp(`^export (?:type ${name}\\b|class ${name} extends )`, 'm').test(text);

const WHOLE = /^export \* from '([^']+)'/gm;

/** Files that another file exports as a whole: this counts as a use of their exports. */
const givenWhole = (texts: Texts): ReadonlySet<string> =>
  new Set(
    Object.entries(texts).flatMap(([file, text]) =>
      [...text.matchAll(WHOLE)].map(([, module = '']) =>
        path.posix.join(path.posix.dirname(file), module),
      ),
    ),
  );

/** Exported values that no other file names. */
export const unusedExports = (texts: Texts): readonly Fault[] => {
  const counts = filesByWord(texts);
  const whole = givenWhole(texts);
  const own = Object.entries(texts).filter(([file]) => !whole.has(file));
  return own.flatMap(([file, text]) =>
    [...text.matchAll(EXPORTS)]
      .filter(([, name = '']) => counts.get(name) === 1 && !isForReaders(text, name))
      .map(({ 1: name, index }) => ({
        file,
        line: text.slice(0, index).split('\n').length,
        reason: `no other file names ${name}: it is exported for nobody`,
      })),
  );
};

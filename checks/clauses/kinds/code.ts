import { type Edit, exchanging } from '../../altering/alterations.ts';
import type { Mutant } from '../mutant.ts';

const beginning = (name: string): RegExp => new RegExp(`^(export )?const ${name}\\b`, 'm');

/** The top-level declaration of a file that contains this position. */
export const declarationAt = (text: string, at: number): string => {
  const starts = [...text.matchAll(/^(?:export |const |import |type |interface |class )/gm)].map(
    ({ index }) => index,
  );
  const start = starts.findLast((each) => each <= at) ?? 0;
  const end = starts.find((each) => each > at) ?? text.length;
  return text.slice(start, end).replace(/\n(?:\/\*\*[\s\S]*|\s*)$/, '');
};

const declarationOf = (text: string, name: string): string => {
  const found = beginning(name).exec(text);
  if (!found) throw new Error(`there is no const ${name}`);
  return declarationAt(text, found.index);
};

/** A mutant of a function that always returns this: a hold that holds nothing, a rule that never applies. */
export const answers = (file: string, name: string, answer = '[]'): Mutant => ({
  name: `${name} answers ${answer}`,
  alters: {
    [file]: (text) => {
      declarationOf(text, name);
      return text.replace(
        beginning(name),
        (_whole, exported = '') => `${exported}const ${name} = () => ${answer};\nconst ${name}Out`,
      );
    },
  },
  target: (read) => declarationOf(read(file), name),
});

/** A mutant in which a hold holds nothing. */
export const holdOut = (file: string, name: string): Mutant => answers(file, name);

/** A mutant with a part of a file's text replaced, if no whole declaration can be; the name says what for. */
export const edited = (name: string, file: string, ...edits: readonly Edit[]): Mutant => ({
  name,
  alters: { [file]: exchanging(edits) },
  target: (read) => {
    const text = read(file);
    return edits
      .map(([find]) => {
        const at = text.indexOf(find);
        if (at < 0) throw new Error(`there is no ${find}`);
        return declarationAt(text, at);
      })
      .join('\n');
  },
});

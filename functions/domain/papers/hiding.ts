/** The text that takes the place of what a party must not learn. */
const HIDDEN = '〔隐去〕';

/** So many characters in a row that also stand in a secret are a part of it: half an address is enough to find a child. */
const RUN = 6;

const SHORTEST = 2;
const LETTER = /[\p{L}\p{N}]/u;

/** The letters and digits of a text in one notation, each with its place in the text. */
const lettersOf = (text: string) =>
  [...text]
    .map((character, place) => ({ letter: character.normalize('NFKC').charAt(0), place }))
    .filter(({ letter }) => LETTER.test(letter));

const compact = (text: string): string =>
  lettersOf(text)
    .map(({ letter }) => letter)
    .join('');

/** Every run of a secret; a shorter secret, like a name, is one run. */
const runsOf = (secret: string): readonly string[] => {
  if (secret.length <= RUN) return secret.length < SHORTEST ? [] : [secret];
  return Array.from({ length: secret.length - RUN + 1 }, (_, start) =>
    secret.slice(start, start + RUN),
  );
};

/** The places of the text that belong to one of these runs. */
const foundIn = (text: string, runs: readonly string[]): ReadonlySet<number> => {
  const letters = lettersOf(text);
  const whole = letters.map(({ letter }) => letter).join('');
  const found = new Set<number>();
  for (const run of runs) {
    for (let at = whole.indexOf(run); at >= 0; at = whole.indexOf(run, at + 1)) {
      for (const { place } of letters.slice(at, at + run.length)) found.add(place);
    }
  }
  return found;
};

/** The text with each hidden stretch replaced once, with the blanks and signs inside it. */
const without = (text: string, hidden: ReadonlySet<number>): string =>
  [...text]
    .map((character, place) => (hidden.has(place) ? '\0' : character))
    .join('')
    .replaceAll(/\0(?:[^\p{L}\p{N}\0]*\0)*/gu, HIDDEN);

/**
 * Hides these secrets wherever they stand, whole or in part, also with blanks or signs in between.
 *
 * @param but - the texts that the paper shows on purpose, like the recipient's own name
 */
export const hiding = (
  secrets: readonly string[],
  but: readonly string[],
): ((text: string) => string) => {
  const own = but.map(compact);
  const runs = secrets
    .map(compact)
    .filter((secret) => !own.includes(secret))
    .flatMap(runsOf)
    .filter((run) => !own.some((each) => each.includes(run)));
  const wanted = [...new Set(runs)];
  return (text) => without(text, foundIn(text, wanted));
};

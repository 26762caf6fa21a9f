import type { standingRules, Word } from './standing.ts';

const shownWord = ({ value, by, at, standing, ground }: Word, isBySeen: boolean) => ({
  value,
  ...(isBySeen && { by }),
  at,
  standing,
  ...(ground && { ground }),
});

const isSame = (one: Word, other: Word): boolean =>
  JSON.stringify(one.value) === JSON.stringify(other.value);

/** The fields about which statements may be made, and the rules by which one of them stands. */
interface Showing<W extends Word> {
  readonly fields: readonly W['field'][];
  readonly rules: Pick<ReturnType<typeof standingRules<W>>, 'standingOf' | 'isDisputed'>;
  /** Whether the speaker of a statement may be shown. */
  readonly isBySeen: (word: W) => boolean;
}

/** Each field about which there is a statement: the value that stands, its speaker, and every other statement. */
export const showWords = <W extends Word>(
  words: readonly W[],
  { fields, rules: { standingOf, isDisputed }, isBySeen }: Showing<W>,
) =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const stands = standingOf(words, field);
      if (!stands) return [];
      const others = words.filter((each) => each.field === field && !isSame(each, stands));
      const shown = {
        ...shownWord(stands, isBySeen(stands)),
        disputed: isDisputed(stands, words),
        others: others.map((each) => shownWord(each, isBySeen(each))),
      };
      return [[field, shown] as const];
    }),
  );

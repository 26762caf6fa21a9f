import * as z from 'zod';
import { type Ground, type Sayer, Standing } from '#schemas/child-identity';
import type { Instant } from '#schemas/time';

/** Something that somebody said of a child or a person, once. It is never changed: a later word is another one. */
export interface Word {
  readonly field: string;
  readonly value: unknown;
  readonly by: Sayer;
  readonly at: Instant;
  readonly standing: Standing;
  readonly ground?: Ground | undefined;
}

/** How much a word weighs: how far it is proved, and then whether a document or a reason was given for it. */
export const weightOf = ({ standing, ground }: Pick<Word, 'standing' | 'ground'>): number =>
  2 * Standing.options.indexOf(standing) + (ground ? 1 : 0);

/** The word that weighs more stands; of two that weigh alike, the later. */
const isBelow = (one: Word, other: Word): boolean =>
  weightOf(one) < weightOf(other) || (weightOf(one) === weightOf(other) && one.at < other.at);

const isOfOfficer = ({ by }: Word, { by: other }: Word): boolean =>
  'officer' in by && 'officer' in other && by.officer === other.officer;

/** How far the best proved of these words is proved. */
export const bestOf = (words: readonly Word[]): Standing => {
  const standings = words.map(({ standing }) => standing);
  return Standing.options.findLast((each) => standings.includes(each)) ?? 'said';
};

/** The part that STATE may hold openly: which fields are known, how far proved, whether disputed. Never a value. */
export const knownShape = <K extends z.core.$ZodRecordKey>(field: K) =>
  z.partialRecord(field, z.strictObject({ standing: Standing, disputed: z.boolean() }));

type OfField<W extends Word, F> = Extract<W, { readonly field: F }>;

type IsOther<W> = (one: W, other: W) => boolean;

/** The words that nobody has taken back: an officer takes a word back by saying otherwise later. */
const heldIn = <W extends Word>(words: readonly W[], isOther: IsOther<W>): readonly W[] =>
  words.filter(
    (each, index) =>
      !words.slice(index + 1).some((later) => isOfOfficer(each, later) && isOther(each, later)),
  );

/**
 * Whether a word leaves the one that stands in dispute. The police and civil affairs replace what a reporter said;
 * officers who differ leave it disputed, until one of those gives a document or a reason.
 */
const disputes = <W extends Word>(
  each: W,
  stands: W,
  { held, isOther }: { readonly held: readonly W[]; readonly isOther: IsOther<W> },
): boolean => {
  if (!isOther(stands, each)) return false;
  if (stands.standing !== 'confirmed') return true;
  if ('reporter' in each.by) return false;
  return !stands.ground || held.indexOf(each) > held.indexOf(stands);
};

/**
 * The rules by which words stand, and are disputed.
 *
 * @param isOther - whether two words cannot both be true
 */
export const standingRules = <W extends Word>(isOther: IsOther<W>) => {
  /** The word of a field that stands at present. */
  const standingOf = <F extends W['field']>(
    words: readonly W[],
    field: F,
  ): OfField<W, F> | undefined =>
    heldIn(words, isOther)
      .filter((each): each is OfField<W, F> => each.field === field)
      .reduce<OfField<W, F> | undefined>(
        (best, each) => (best && isBelow(each, best) ? best : each),
        undefined,
      );

  /** Whether people differ on what stands, and nobody whose word decides has decided between them. */
  const isDisputed = (stands: W, words: readonly W[]): boolean => {
    const held = heldIn(words, isOther);
    return held.some((each) => disputes(each, stands, { held, isOther }));
  };

  return { standingOf, isDisputed };
};

type Rules<W extends Word> = ReturnType<typeof standingRules<W>>;

type Known<F extends string> = { [K in F]?: { standing: Standing; disputed: boolean } };

/** Of each field that is known: how far it is proved, and whether it is disputed. */
export const knownIn = <W extends Word, F extends W['field']>(
  words: readonly W[],
  fields: readonly F[],
  { standingOf, isDisputed }: Rules<W>,
): Known<F> => {
  const known: Known<F> = {};
  for (const field of fields) {
    const stands = standingOf(words, field);
    if (stands) known[field] = { standing: stands.standing, disputed: isDisputed(stands, words) };
  }
  return known;
};

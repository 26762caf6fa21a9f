import * as z from 'zod';
import { type Ground, type Sayer, Standing } from '#schemas/child-identity';
import type { Instant } from '#schemas/time';

/** One statement about a child or a person. It is never changed: a later statement is another one. */
export interface Word {
  readonly field: string;
  readonly value: unknown;
  readonly by: Sayer;
  readonly at: Instant;
  readonly standing: Standing;
  readonly ground?: Ground | undefined;
}

/** The weight of a statement: its proof, and then whether a document or a reason was given for it. */
export const weightOf = ({ standing, ground }: Pick<Word, 'standing' | 'ground'>): number =>
  2 * Standing.options.indexOf(standing) + (ground ? 1 : 0);

/** The statement with more weight stands; of two with equal weight, the later one. */
const isBelow = (one: Word, other: Word): boolean =>
  weightOf(one) < weightOf(other) || (weightOf(one) === weightOf(other) && one.at < other.at);

const isOfOfficer = ({ by }: Word, { by: other }: Word): boolean =>
  'officer' in by && 'officer' in other && by.officer === other.officer;

/** The proof of the best proved of these statements. */
export const bestOf = (words: readonly Word[]): Standing => {
  const standings = words.map(({ standing }) => standing);
  return Standing.options.findLast((each) => standings.includes(each)) ?? 'said';
};

/**
 * The part that STATE may hold unencrypted: which fields are known, their proof, and whether they are disputed. Never a
 * value.
 */
export const knownShape = <K extends z.core.$ZodRecordKey>(field: K) =>
  z.partialRecord(field, z.strictObject({ standing: Standing, disputed: z.boolean() }));

type OfField<W extends Word, F> = Extract<W, { readonly field: F }>;

type IsOther<W> = (one: W, other: W) => boolean;

/** The statements that were not taken back: an officer takes one back by stating something else later. */
const heldIn = <W extends Word>(words: readonly W[], isOther: IsOther<W>): readonly W[] =>
  words.filter(
    (each, index) =>
      !words.slice(index + 1).some((later) => isOfOfficer(each, later) && isOther(each, later)),
  );

/**
 * Whether a statement disputes the one that stands. The police and civil affairs replace a reporter's statement;
 * officers who differ leave it disputed, until one of them gives a document or a reason.
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
 * The rules by which statements stand, and are disputed.
 *
 * @param isOther - whether two statements cannot both be true
 */
export const standingRules = <W extends Word>(isOther: IsOther<W>) => {
  /** The statement of a field that stands at present. */
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

  /** Whether people contradict the statement that stands, and nobody with the power to decide has decided. */
  const isDisputed = (stands: W, words: readonly W[]): boolean => {
    const held = heldIn(words, isOther);
    return held.some((each) => disputes(each, stands, { held, isOther }));
  };

  return { standingOf, isDisputed };
};

type Rules<W extends Word> = ReturnType<typeof standingRules<W>>;

type Known<F extends string> = { [K in F]?: { standing: Standing; disputed: boolean } };

/** The known fields, with the proof of each and whether it is disputed. */
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

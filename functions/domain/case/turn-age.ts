import type { LocalContext } from '#domain/context';
import { nextRound } from '#domain/duty/next-round';
import type { Draft } from '#domain/history/fact';
import { dutyTypes } from '#schemas/duties/index';
import type { Age, Case } from './case.ts';
import { ChildTurned } from './facts.ts';

/**
 * Opens the review of a custody at 18: nobody is in custody as a child any longer, and civil affairs decides how it
 * ends.
 */
const reviewAt18 = (state: Case, context: LocalContext): readonly Draft[] => {
  const { custody } = state;
  if (!custody) return [];
  const step = { episodeId: custody.episodeId, step: dutyTypes['review-majority'].code };
  return nextRound(state, step, context);
};

/**
 * The child reaches an age at which the rules change. Nothing ends by itself: every office with an open duty is
 * told, and at 18 a review is opened if the child is still in custody.
 */
export const turnAge = (state: Case, age: Age, context: LocalContext): readonly Draft[] => [
  { fact: ChildTurned.of({ age }), basis: [] },
  ...(age === 18 ? reviewAt18(state, context) : []),
];

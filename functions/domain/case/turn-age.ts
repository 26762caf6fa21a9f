import type { LocalContext } from '#domain/context';
import { nextRound } from '#domain/duty/next-round';
import type { Draft } from '#domain/history/fact';
import { dutyTypes } from '#schemas/duties/index';
import type { Age, Case } from './case.ts';
import { ChildTurned } from './facts.ts';
import { localTo } from './routing-of.ts';

/** Nobody is in custody as a child any longer: civil affairs says how that ends. */
const reviewAt18 = (state: Case, context: LocalContext): readonly Draft[] => {
  const { custody } = state;
  if (!custody) return [];
  const step = { episodeId: custody.episodeId, step: dutyTypes['review-majority'].code };
  return nextRound(state, step, localTo(state, context));
};

/**
 * The child comes to an age that the law knows. Nothing ends by itself: every office that owes something
 * is told, and at 18 somebody looks at a custody that is still there.
 */
export const turnAge = (state: Case, age: Age, context: LocalContext): readonly Draft[] => [
  { fact: ChildTurned.of({ age }), basis: [] },
  ...(age === 18 ? reviewAt18(state, context) : []),
];

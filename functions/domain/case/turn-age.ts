import type { Context } from '#domain/context';
import type { Lineage } from '#domain/directory/routing';
import { openDuty } from '#domain/duty/open-duty';
import { dutyTypes } from '#schemas/duties/index';
import type { Age, Case } from './case.ts';
import type { Draft } from './event.ts';
import { placesOf } from './places.ts';

const review = dutyTypes['review-majority'];

/** Nobody is in custody as a child any longer: how that ends is for civil affairs to say. */
const reviewAt18 = (state: Case, places: Lineage, context: Context): readonly Draft[] => {
  const { custody, id: caseId } = state;
  const episode = custody && state.episodes[custody.episodeId];
  if (!custody || !episode) return [];
  const { machine, situations, reportId, rounds } = episode;
  const round = (rounds[review.code] ?? 0) + 1;
  const of = { caseId, episodeId: custody.episodeId, step: review.code, round, reportId };
  return openDuty({ ...of, occasion: { machine, situations } }, placesOf(state, places), context);
};

/**
 * The child comes to an age that the law knows. Nothing ends by itself: whoever owes something is told, and at
 * 18 somebody looks at a custody that is still there.
 */
export const turnAge = (
  state: Case,
  age: Age,
  places: Lineage,
  context: Context,
): readonly Draft[] => [
  { fact: { type: 'ChildTurned', data: { age } }, basis: [] },
  ...(age === 18 ? reviewAt18(state, places, context) : []),
];

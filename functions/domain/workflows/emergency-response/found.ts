import { answerSituations } from '#domain/case/answer-situations';
import type { Draft } from '#domain/case/event';
import { drafts, type Meaning, type Occasion, reading } from '#domain/duty/meaning';
import { openDuty } from '#domain/duty/open-duty';
import { dutyTypes } from '#schemas/duties/index';
import { withOwner } from './report.ts';
import { MOST_REWARDED, rewardsOwed } from './rewards.ts';

const { dispatch, assess } = dutyTypes;
const search = dutyTypes['search-child'];

/** Of those who are praised, the first: what this transaction does not hold follows at once. */
const rewardFor = (occasion: Occasion): readonly Draft[] => {
  const { state, duty, context } = occasion;
  const { [duty.episodeId]: episode } = state.episodes;
  if (!episode) return [];
  const seen = { ...episode, outcomes: { ...episode.outcomes, [duty.step]: 'found' } };
  return rewardsOwed({ ...state, episodes: { [duty.episodeId]: seen } })
    .slice(0, MOST_REWARDED)
    .flatMap((opening) => openDuty(opening, withOwner(occasion), context));
};

const found = reading(
  dispatch.outcomes.found.form,
  ({ situations, parents }, occasion): readonly Draft[] => {
    const { state, duty, places, context } = occasion;
    const { episodeId } = duty;
    const { [episodeId]: episode } = state.episodes;
    if (!episode) return [];
    const { reportId, situations: before } = episode;
    const finding = { episodeId, reportId, situations, parents, before };
    return [...answerSituations(state, finding, places, context), ...rewardFor(occasion)];
  },
);

/** A child who was missing is found, and not always safe: what is found is answered as ever. */
const childFound = reading(
  search.outcomes.found.form,
  ({ situations, parents }, { state, duty, places, context }): readonly Draft[] => {
    const { episodeId } = duty;
    const reportId = state.episodes[episodeId]?.reportId;
    if (!reportId || situations.length === 0) return [];
    const finding = { episodeId, reportId, situations, parents };
    return answerSituations(state, finding, places, context);
  },
);

export const responseMeanings: Readonly<Record<string, Meaning>> = {
  'dispatch.found': found,
  'search-child.found': childFound,
  'search-child.foundDead': reading(search.outcomes.foundDead.form, ({ at }, { duty }) =>
    drafts(duty, { type: 'ChildDied', data: { at } }),
  ),
  'assess.concluded': reading(
    assess.outcomes.concluded.form,
    ({ services, hardship, meetsPolicy }, { duty }) =>
      drafts(duty, {
        type: 'AssessmentConcluded',
        data: { episodeId: duty.episodeId, services, hardship, meetsPolicy },
      }),
  ),
};

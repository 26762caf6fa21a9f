import { dutyTypes } from '#schemas/duties/index';
import { answerSituations } from '../answer-situations.ts';
import type { Draft } from '../event.ts';
import { openDuty } from '../open-duty.ts';
import { reportOf } from '../report-of.ts';
import { drafts, type Meaning, type Occasion, reading } from './meaning.ts';

const { dispatch, assess } = dutyTypes;
const search = dutyTypes['search-child'];

/** Whoever reported without having to is praised, once the police have seen that it was so. */
const rewardFor = ({ state, duty, places, context }: Occasion): readonly Draft[] => {
  const { caseId, episodeId, round } = duty;
  const report = reportOf(duty, state);
  if (!report?.voluntary) return [];
  const opening = { caseId, episodeId, step: 'reward', round, reportId: report.id };
  return openDuty(opening, places, context);
};

const found = reading(
  dispatch.outcomes.found.form,
  ({ situations, parents }, occasion): readonly Draft[] => {
    const { state, duty, places, context } = occasion;
    const { episodeId } = duty;
    const reportId = state.episodes[episodeId]?.reportId;
    if (!reportId) return [];
    const finding = { episodeId, reportId, situations, parents };
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

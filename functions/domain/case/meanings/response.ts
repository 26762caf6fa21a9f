import { dutyTypes } from '#schemas/duties/index';
import { answerSituations } from '../answer-situations.ts';
import type { Draft } from '../event.ts';
import { openDuty } from '../open-duty.ts';
import { reportOf } from '../report-of.ts';
import { drafts, type Meaning, type Occasion, reading } from './meaning.ts';
import { isReopened, withOwner } from './report.ts';

const { dispatch, assess } = dutyTypes;
const search = dutyTypes['search-child'];

/** So many fit into the transaction that opens the answer to what was found, too. */
const MOST_REWARDED = 4;

/**
 * Whoever reported without having to is praised, once the police have seen that it was so: the report that began the
 * response, and those that joined it, each in the round of its acceptance.
 */
const rewardFor = (occasion: Occasion): readonly Draft[] => {
  const { state, duty, context } = occasion;
  const { caseId, episodeId, owner } = duty;
  const { joined = [] } = state.episodes[episodeId] ?? {};
  return [1, ...joined]
    .flatMap((round) => {
      const report = reportOf({ owner, episodeId, round }, state);
      if (!report?.voluntary || isReopened({ episodeId, round }, state, report)) return [];
      return [{ caseId, episodeId, step: 'reward', round, reportId: report.id }];
    })
    .slice(0, MOST_REWARDED)
    .flatMap((opening) => openDuty(opening, withOwner(occasion), context));
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

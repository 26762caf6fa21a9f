import { openDuty } from '#domain/duty/open-duty';
import type { OnOutcome } from '#domain/duty/workflow';
import type { Draft } from '#domain/history/fact';
import { dutyTypes } from '#schemas/duties/index';
import type { Instant } from '#schemas/time';
import type { Case } from './case.ts';

const step = dutyTypes['decide-punishment'].code;

/**
 * Starts the response to a public-security case: the term of the law runs from the moment of filing, however late that
 * is entered.
 */
export const filePunishable = (
  { at: since }: { readonly at: Instant },
  { state, duty, context }: OnOutcome<Case>,
): readonly Draft[] => {
  const { [duty.episodeId]: episode } = state.episodes;
  if (!episode) return [];
  const { caseId, episodeId, subject } = duty;
  const { machine, situations, reportId } = episode;
  const opening = { caseId, episodeId, step, subject, round: 1, reportId, since } as const;
  return openDuty({ ...opening, circumstances: { machine, situations } }, context);
};

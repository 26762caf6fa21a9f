import { nextRoundUnlessOpen } from '#domain/duty/next-round';
import type { OnOutcome } from '#domain/duty/workflow';
import type { Draft } from '#domain/history/fact';
import { dutyTypes } from '#schemas/duties/index';
import type { Case } from './case.ts';

const step = dutyTypes['tell-of-prosecution'].code;

/**
 * A guardian is prosecuted: the procuratorate has to notify the child and the carer in writing of their right to
 * petition.
 */
export const tellOfRight = (
  _fields: unknown,
  { state, duty, context }: OnOutcome<Case>,
): readonly Draft[] => {
  const { episodeId, subject } = duty;
  return subject === undefined
    ? []
    : nextRoundUnlessOpen(state, { episodeId, step, subject }, context);
};

import type { LocalContext } from '#domain/context';
import { nextRound } from '#domain/duty/next-round';
import { latestOf } from '#domain/episode/order';
import { Refusal } from '#domain/errors';
import type { Draft } from '#domain/history/fact';
import { dutyTypes } from '#schemas/duties/index';
import type { OfficerId } from '#schemas/ids';
import { RESPONSE } from '#schemas/machines';
import type { Case } from './case.ts';
import { CaseReopened } from './facts.ts';

/** The reason for reopening a closed case, and the officer who gives it. */
export interface Reopening {
  readonly by: OfficerId;
  readonly reason: string;
}

/**
 * Reopens a closed case for an act that may be recorded in any state of a case: nobody visits the child for it, and a
 * person closes the case again.
 *
 * @throws {Refusal} `case-closed` where the case never had a response that a person could close.
 */
export const reopenFor = (
  state: Case,
  { by, reason }: Reopening,
  context: LocalContext,
): readonly Draft[] => {
  if (state.status === 'open') return [];
  const [episodeId] = latestOf(state.episodes, RESPONSE) ?? [];
  if (!episodeId) throw new Refusal('case-closed');
  return [
    { fact: CaseReopened.of({ by }), basis: [], personal: { reason } },
    ...nextRound(state, { episodeId, step: dutyTypes.close.code }, context),
  ];
};

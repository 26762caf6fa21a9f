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

/** Why a closed case goes on, and who says so. */
export interface Reopening {
  readonly by: OfficerId;
  readonly reason: string;
}

/**
 * An act that a case takes in any state opens it again where it was closed: nobody goes to the child for it, and a person closes
 * the case again.
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

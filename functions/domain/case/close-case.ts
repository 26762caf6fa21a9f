import type { LocalContext } from '#domain/context';
import type { Duty } from '#domain/duty/duty';
import { inOrder } from '#domain/episode/order';
import { startEpisode } from '#domain/episode/start-episode';
import { type Complaint, Refusal } from '#domain/errors';
import type { Draft } from '#domain/history/fact';
import { dutyTypeOf, dutyTypes } from '#schemas/duties/index';
import type { OfficerId } from '#schemas/ids';
import { RESPONSE } from '#schemas/machines';
import type { Case } from './case.ts';
import { CaseReopened } from './facts.ts';

const isClosing = ({ type }: Duty): boolean => type === dutyTypes.close.code;

/** Responses that have not reached their closing duty: one of their duties may not have opened yet. */
const underWay = ({ episodes, open }: Case): readonly string[] =>
  inOrder(episodes).flatMap(([id, { endedAt }]) => {
    const closes = open.some((duty) => duty.episodeId === id && isClosing(duty));
    return endedAt || closes ? [] : [id];
  });

/** The complaints against closing a case: every other duty that is open, and every response that may still open one. */
export const againstClosing = (state: Case): readonly Complaint[] => [
  ...state.open
    .filter((duty) => !isClosing(duty))
    .map(({ id, type }) => {
      const { zh, en } = dutyTypeOf(type).title;
      return { path: `/${id}`, zh: `未办结：${zh}`, en: `still open: ${en}` };
    }),
  ...underWay(state).map((id) => ({
    path: `/${id}`,
    zh: '处置流程尚未办完',
    en: 'this response has not come to its close',
  })),
];

/**
 * The duty by which a person closes the case (`docs/adr/0007`).
 *
 * @throws {Refusal} `not-yet`, with the reasons, or `case-closed`.
 */
export const closingDuty = (state: Case): Duty => {
  if (state.status === 'closed') throw new Refusal('case-closed');
  const complaints = againstClosing(state);
  const duty = state.open.find(isClosing);
  if (duty && complaints.length === 0) return duty;
  throw new Refusal('not-yet', { complaints });
};

/**
 * Opens a closed case again: the police accept it and visit again, as after a new report.
 *
 * No notice speaks of this; that a person states the reason is the product's own rule.
 */
export const reopenCase = (
  state: Case,
  { by, reason }: { readonly by: OfficerId; readonly reason: string },
  context: LocalContext,
): readonly Draft[] => {
  if (state.status === 'open') throw new Refusal('not-closed');
  const report = state.reports.at(-1);
  if (!report) throw new Error('every case begins with a report');
  const reopened: Draft = {
    fact: CaseReopened.of({ by }),
    basis: [],
    personal: { reason },
  };
  const { id: caseId, begun } = state;
  const next = { caseId, begun, machine: RESPONSE, reportId: report.id } as const;
  return [reopened, ...startEpisode(next, context)];
};

import type { Context } from '#domain/context';
import type { Officer } from '#domain/directory/records';
import type { Lineage } from '#domain/directory/routing';
import { type Complaint, Refusal } from '#domain/errors';
import type { Parent } from '#schemas/codes/parent';
import { type DutyCode, dutyTypeOf } from '#schemas/duties/index';
import { EpisodeId } from '#schemas/ids';
import type { Case } from './case.ts';
import { stepName } from './duty-changes.ts';
import type { Draft } from './event.ts';
import { openDuty } from './open-duty.ts';

export interface ByHand {
  readonly type: DutyCode;
  readonly reason: string;
  readonly subject?: Parent | undefined;
  readonly officer: Pick<Officer, 'office' | 'posts'>;
}

const refused = (type: string, zh: string, en: string): Refusal => {
  const complaint: Complaint = { path: '/type', given: type, zh, en };
  return new Refusal('bad-input', { complaints: [complaint] });
};

const mayOpen = ({ custody }: Case, { type, officer }: ByHand): boolean =>
  (dutyTypeOf(type).openedByHand ?? []).some((post) =>
    post === 'custodian' ? custody?.office === officer.office : officer.posts.includes(post),
  );

/** The custody, while there is one, else the latest response: what is opened by hand belongs there. */
const episodeFor = ({ custody, episodes }: Case): EpisodeId => {
  const last = custody?.episodeId ?? Object.keys(episodes).at(-1);
  return EpisodeId.parse(last);
};

/**
 * Opens a duty that no machine comes to, because a person says that it is owed: a further round of it,
 * should it have been owed before.
 *
 * @throws {Refusal} `bad-input` where this type is not opened by hand, or not by this post; where it is
 *   open already; or where the policy does not have it.
 */
export const openByHand = (
  state: Case,
  byHand: ByHand,
  places: Lineage,
  context: Context,
): readonly Draft[] => {
  const { type, subject, reason } = byHand;
  if (state.status === 'closed') throw new Refusal('case-closed');
  if (!dutyTypeOf(type).openedByHand)
    throw refused(type, '此职责不由人工开启', 'no duty that is opened by hand');
  if (!mayOpen(state, byHand)) throw new Refusal('not-allowed');
  const episodeId = episodeFor(state);
  const episode = state.episodes[episodeId];
  if (!episode) throw new Error(`case ${state.id} has no episode`);
  const isOpen = state.open.some((duty) => duty.type === type && duty.subject === subject);
  if (isOpen) throw refused(type, '此职责已在办理中', 'it is open already');
  const { machine, situations, reportId, rounds } = episode;
  const occasion = { machine, situations };
  if (!context.policy.inForce(type, occasion).inForce)
    throw refused(type, '本地规定没有此职责', 'the rules here do not have it');
  const round = (rounds[stepName({ step: type, subject })] ?? 0) + 1;
  const opening = { caseId: state.id, episodeId, step: type, subject, round, reportId, occasion };
  return openDuty(opening, places, context).map((draft) => ({ ...draft, personal: { reason } }));
};

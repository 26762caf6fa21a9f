import { actOf } from '#domain/access/why-not';
import type { Case, Episode } from '#domain/case/case';
import type { Draft } from '#domain/case/event';
import type { Context } from '#domain/context';
import type { Officer } from '#domain/directory/records';
import type { Lineage } from '#domain/directory/routing';
import { present, type Successors } from '#domain/directory/successions';
import { type Complaint, Refusal } from '#domain/errors';
import type { Parent } from '#schemas/codes/parent';
import { type DutyCode, dutyTypeOf } from '#schemas/duties/index';
import { EpisodeId } from '#schemas/ids';
import { stepName } from './duty-changes.ts';
import { openDuty } from './open-duty.ts';

export interface ByHand {
  readonly type: DutyCode;
  readonly reason: string;
  readonly subject?: Parent | undefined;
  readonly officer: Pick<Officer, 'office' | 'posts'>;
}

const refused = (given: string, zh: string, en: string, field = 'type'): Refusal => {
  const complaint: Complaint = { path: `/${field}`, given, zh, en };
  return new Refusal('bad-input', { complaints: [complaint] });
};

const hasTheChild = (
  { custody }: Case,
  office: Officer['office'],
  successors: Successors | undefined,
): boolean => custody !== undefined && present(custody.office, successors) === office;

const mayOpen = (state: Case, { type, officer }: ByHand, { successors }: Context): boolean =>
  (dutyTypeOf(type).openedByHand ?? []).some((post) =>
    post === 'custodian'
      ? hasTheChild(state, officer.office, successors)
      : officer.posts.includes(post),
  );

/**
 * Where it belongs: the custody, while there is one, else the latest episode; in either case one in which
 * the policy has it in force.
 */
const episodeFor = (
  { custody, episodes }: Case,
  { type }: ByHand,
  { policy }: Context,
): EpisodeId => {
  const isOwed = ([, { machine, situations }]: [string, Episode]) =>
    policy.inForce(type, { machine, situations }).inForce;
  const all = Object.entries(episodes).toReversed();
  const first = all.filter(([id]) => id === custody?.episodeId);
  const order = [...first, ...all];
  const [episodeId] = order.find(isOwed) ?? order[0] ?? [];
  return EpisodeId.parse(episodeId);
};

/** What is owed towards each parent is opened towards one of them, and nothing else is. */
const subjectComplaint = ({ type, subject }: ByHand): Refusal | undefined => {
  const { perParent } = dutyTypeOf(type);
  if (perParent && !subject)
    return refused('nothing', '须注明对父母哪一方', 'say towards which parent', 'subject');
  if (!perParent && subject)
    return refused(subject, '此职责不针对父母一方', 'it is owed towards no parent', 'subject');
  return undefined;
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
  const { openedByHand } = dutyTypeOf(type);
  if (!openedByHand) throw refused(type, '此职责不由人工开启', 'no duty that is opened by hand');
  if (!mayOpen(state, byHand, context))
    throw new Refusal('not-allowed', { complaints: [actOf('/type', type, openedByHand)] });
  const wrongSubject = subjectComplaint(byHand);
  if (wrongSubject) throw wrongSubject;
  const episodeId = episodeFor(state, byHand, context);
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

import { actOf } from '#domain/access/why-not';
import type { LocalContext } from '#domain/context';
import type { Officer } from '#domain/directory/records';
import { officeFor } from '#domain/directory/routing';
import { present } from '#domain/directory/successions';
import { type IdAndEpisode, inOrder } from '#domain/episode/order';
import { type Complaint, Refusal } from '#domain/errors';
import type { Draft } from '#domain/history/fact';
import { type DutyCode, dutyTypeOf } from '#schemas/duties/index';
import type { EpisodeId } from '#schemas/ids';
import { begunBy } from '#schemas/machines';
import type { Subject } from '#schemas/subject';
import type { Instant } from '#schemas/time';
import { againstBeginning, type Begins, beginByHand } from './begin-by-hand.ts';
import type { Carrier } from './carrier.ts';
import { nextRound } from './next-round.ts';

export interface ByHand {
  readonly type: DutyCode;
  readonly reason: string;
  readonly subject?: Subject | undefined;
  /** The start of its clock, if that was before now. */
  readonly since?: Instant | undefined;
  readonly officer: Pick<Officer, 'office' | 'posts'>;
  /** The preferred episode for a duty that is opened by hand: the custody, while there is one. */
  readonly first: EpisodeId | undefined;
}

const wrong = (path: string, given: string, zh: string, en: string): readonly Complaint[] => [
  { path, given, zh, en },
];

/**
 * Whether the officer may open it by hand. `custodian` stands for any post at the office that has custody of the child.
 */
const mayOpen = ({ type, officer }: ByHand, { routing, successors }: LocalContext): boolean =>
  (dutyTypeOf(type).openedByHand ?? []).some((post) => {
    if (post !== 'custodian') return officer.posts.includes(post);
    const custodian = officeFor(post, routing);
    return custodian !== undefined && present(custodian, successors) === officer.office;
  });

const isTowards = ([, { parents, persons = [] }]: IdAndEpisode, subject: Subject): boolean =>
  [...parents, ...persons].includes(subject);

/**
 * The episode in which the duty opens: the preferred one, else the latest. The policy must have the duty in force in
 * it, by law or notice rather than by the product’s proposal, and an episode towards the same person comes first.
 */
const episodeFor = (
  { episodes }: Pick<Carrier, 'episodes'>,
  { type, subject, first }: ByHand,
  { policy }: LocalContext,
): IdAndEpisode | undefined => {
  const said = ([, { machine, situations }]: IdAndEpisode) =>
    policy.inForce(type, { machine, situations });
  const latest = inOrder(episodes).toReversed();
  const order = [...latest.filter(([id]) => id === first), ...latest];
  const owed = order.filter((each) => said(each).inForce);
  const own = subject && owed.find((each) => isTowards(each, subject));
  return own ?? owed.find((each) => said(each).kind !== 'proposal') ?? owed[0] ?? order[0];
};

/** A duty that is owed towards each parent must name one of them; any other duty must name none. */
const againstSubject = ({ type, subject }: ByHand): readonly Complaint[] => {
  const { perParent } = dutyTypeOf(type);
  if (perParent && !subject)
    return wrong('/subject', 'nothing', '须注明对父母哪一方', 'say towards which parent');
  if (!perParent && subject)
    return wrong('/subject', subject, '此职责不针对父母一方', 'it is owed towards no parent');
  return [];
};

/** The duty cannot be opened if it is open already, or if the policy does not have it in force. */
const againstOpening = (
  { open }: Pick<Carrier, 'open'>,
  { type, subject }: ByHand,
  { episode: [, { machine, situations }], context }: Placed,
): readonly Complaint[] => {
  if (open.some((duty) => duty.type === type && duty.subject === subject))
    return wrong('/type', type, '此职责已在办理中', 'it is open already');
  return context.policy.inForce(type, { machine, situations }).inForce
    ? []
    : wrong('/type', type, '本地规定没有此职责', 'the rules here do not have it');
};

interface Placed {
  readonly episode: IdAndEpisode;
  readonly context: LocalContext;
}

const refuse = (complaints: readonly Complaint[]): void => {
  if (complaints.length > 0) throw new Refusal('bad-input', { complaints });
};

/** Begins a machine with this as its first duty, or opens the duty in an existing episode. */
const openedBy = (
  state: Pick<Carrier, 'id' | 'episodes' | 'open' | 'begun'>,
  byHand: ByHand,
  context: LocalContext,
): readonly Draft[] => {
  const { type, subject, since } = byHand;
  const machine = begunBy(type);
  if (machine && (subject || !dutyTypeOf(type).perParent)) {
    const begins: Begins = { type, machine, subject, since };
    refuse([...againstSubject(byHand), ...againstBeginning(state, begins, context)]);
    return beginByHand(state, begins, context);
  }
  const episode = episodeFor(state, byHand, context);
  if (!episode) throw new Error(`${state.id} has no episode`);
  refuse([...againstSubject(byHand), ...againstOpening(state, byHand, { episode, context })]);
  const [episodeId] = episode;
  return nextRound(state, { episodeId, step: type, subject, since }, context);
};

/**
 * Opens a duty that no machine opens, because a person says that it is owed; a further round if it was owed before.
 *
 * @throws {Refusal} `bad-input` if this type is not opened by hand, if it is open already, or if the policy does not
 *   have it. `not-allowed` for another post.
 */
export const openByHand = (
  state: Pick<Carrier, 'id' | 'status' | 'episodes' | 'open' | 'begun'>,
  byHand: ByHand,
  context: LocalContext,
): readonly Draft[] => {
  const { type, reason } = byHand;
  if (state.status === 'closed') throw new Refusal('case-closed');
  const { openedByHand } = dutyTypeOf(type);
  if (!openedByHand) {
    const complaints = wrong('/type', type, '此职责不由人工开启', 'no duty that is opened by hand');
    throw new Refusal('bad-input', { complaints });
  }
  if (!mayOpen(byHand, context))
    throw new Refusal('not-allowed', { complaints: [actOf('/type', type, openedByHand)] });
  const opened = openedBy(state, byHand, context);
  return opened.map((draft, index) => (index === 0 ? { ...draft, personal: { reason } } : draft));
};

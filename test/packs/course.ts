import { policyOf } from '#adapters/policy-packs';
import { answeredAs } from '#domain/case/unattended';
import type { Client } from '#schemas/api/client';
import { dutyTypes } from '#schemas/duties/index';
import { Instant } from '#schemas/time';
import { firstOutcome } from '#test/fakes/sample';
import { ALWAYS, foundAs, type PackName, type Situation, wordsOf } from './owed.ts';

export type CaseView = Awaited<ReturnType<Client['showCase']>>['body'];
type DutyView = CaseView['duties'][number];

const OTHERWISE: Readonly<Record<string, string>> = {
  'order-return': 'unreachable',
  'contact-parent': 'unreachable',
  'handle-abandonment': 'minor',
};

/** The outcome of every duty: the usual one, except those that lead further; a review would follow itself. */
export const plan: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(dutyTypes)
    .filter((code) => code !== 'assist' && code !== 'review-custody')
    .map((code) => [code, OTHERWISE[code] ?? firstOutcome(code)]),
);

export const planned = (type: string): string | undefined => plan[type];

/** Fields that differ from the usual ones, by duty type. */
export const sayingOf = (
  situation: Situation,
): Readonly<Record<string, Readonly<Record<string, unknown>>>> => ({
  // If no notice responds to E3 itself, the officer says which of the two kinds it is.
  dispatch: { ...foundAs(situation), unattended: 'nobody_guards', parents: ['father'] },
  'end-custody': { to: 'mother' },
  escort: { receiver: 'relief_institution', place: '救助管理站' },
  'search-child': { situations: [], noneFound: true, parents: [] },
  'handle-abandonment': { independence: 'unable' },
  'educate-guardian': { measures: ['criticism_education', 'reprimand'] },
  ...(situation !== 'accidental_injury' && { 'stop-harm': { accused: ['father'] } }),
});

/** The duties that people end last: handing a child back, and then closing. */
const LAST: Readonly<Record<string, readonly string[]>> = {
  'end-custody': ['close', 'review-custody'],
  close: ['review-custody'],
};

/** Whether each parent of a child in custody has been tried again, where that is owed: a parent who was notified is not. */
const isTriedAgain = ({ duties, episodes }: CaseView): boolean => {
  const tried = duties.filter(({ type }) => type === 'keep-contact');
  const isInCustody = episodes.some(({ machine }) => machine === 'temporary-custody');
  return !isInCustody || (tried.length > 0 && tried.every(({ ended }) => ended));
};

/** Whether nothing else is open, or about to be opened by a running machine. */
export const isTime = ({ type, id }: DutyView, view: CaseView): boolean => {
  if (type === 'notify-parents') return isTriedAgain(view);
  const { duties, episodes } = view;
  const left = LAST[type];
  if (!left) return true;
  const isLeft = (each: DutyView) => each.id === id || left.includes(each.type);
  const waits = (episode: string) =>
    duties.some((each) => !each.ended && isLeft(each) && each.id.includes(episode));
  return (
    duties.every((each) => each.ended || isLeft(each)) &&
    episodes.every((episode) => episode.endedAt || waits(episode.id))
  );
};

/** Whether the duty ended as it opened: the rules here do not have it, or a fact had made it pointless. */
const wasNever = ({ ended, openedAt }: DutyView): boolean =>
  ended?.outcome === 'notInForce' || (ended?.outcome === 'superseded' && ended.at === openedAt);

const isInNoNotice = (pack: PackName, situation: Situation, { id, type, openedAt }: DutyView) => {
  const policy = policyOf(pack, Instant.parse(openedAt));
  const machine = id.split('.')[1]?.replace(/-\d+$/, '') ?? '';
  const of = { situations: [situation], unattended: 'nobody_guards' } as const;
  const situations = [situation, ...answeredAs(of, { policy })];
  const { kind } = policy.inForce(type, { machine, situations });
  return kind === 'deployment' || kind === 'proposal';
};

/** The duties that the notices and the law have opened, without those that only the deployer has decided. */
export const owedIn = (
  { duties }: CaseView,
  pack: PackName,
  situation: Situation,
): readonly string[] => {
  const always = wordsOf(ALWAYS);
  const types = duties
    .filter((duty) => !wasNever(duty) && !isInNoNotice(pack, situation, duty))
    .map(({ type }) => type)
    .filter((type) => !always.includes(type));
  return [...new Set(types)].toSorted();
};

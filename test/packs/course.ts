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

/** Every duty ends by its usual outcome, save those that lead on; a review would follow itself. */
export const plan: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(dutyTypes)
    .filter((code) => code !== 'assist' && code !== 'review-custody')
    .map((code) => [code, OTHERWISE[code] ?? firstOutcome(code)]),
);

export const planned = (type: string): string | undefined => plan[type];

/** Fields other than the usual, by type of duty. */
export const sayingOf = (
  situation: Situation,
): Readonly<Record<string, Readonly<Record<string, unknown>>>> => ({
  // Where no notice answers E3 itself, it is answered as the officer says.
  dispatch: { ...foundAs(situation), unattended: 'nobody_guards', parents: ['father'] },
  'end-custody': { to: 'mother' },
  escort: { receiver: 'relief_institution', place: '救助管理站' },
  'search-child': { situations: [], noneFound: true, parents: [] },
  'handle-abandonment': { independence: 'unable' },
  'educate-guardian': { measures: ['criticism_education', 'reprimand'] },
  ...(situation !== 'accidental_injury' && { 'stop-harm': { accused: ['father'] } }),
});

/** What people do last: to hand a child back, and then to close. */
const LAST: Readonly<Record<string, readonly string[]>> = {
  'end-custody': ['close', 'review-custody'],
  close: ['review-custody'],
};

/** Nothing else is open, or about to be opened by a machine that runs. */
export const isTime = ({ type, id }: DutyView, { duties, episodes }: CaseView): boolean => {
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

/** It ended as it opened: the rules here do not have it, or a fact had made it pointless. */
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

/** What the notices and the law have brought, and nothing that the deployer alone decided. */
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

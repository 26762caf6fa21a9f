import { EpisodeEnded } from '#domain/episode/facts';
import { inOrder } from '#domain/episode/order';
import { Refusal } from '#domain/errors';
import type { Draft } from '#domain/history/fact';
import type { Report } from '#domain/reports';
import type { Case } from './case.ts';
import { CaseClosed } from './facts.ts';

/** The disposition of a case that only junk calls opened; no other way of closing a case uses it. */
const JUNK = 'junk_calls';

/** The outcomes that an episode's duties get without an officer. */
const BY_RULES: ReadonlySet<string> = new Set(['superseded', 'notInForce']);

/** An episode that has ended is no longer in the state; if one has, somebody has acted in it. */
const hasAllEpisodes = ({ begun, episodes }: Case): boolean =>
  Object.values(begun).reduce((sum, each) => sum + each, 0) === inOrder(episodes).length;

const isUntouched = (state: Case): boolean =>
  state.custody === undefined &&
  state.care === undefined &&
  hasAllEpisodes(state) &&
  state.open.every(({ noted }) => noted === undefined) &&
  inOrder(state.episodes).every(([, { outcomes }]) =>
    Object.values(outcomes).every((outcome) => BY_RULES.has(outcome)),
  );

const isOfTheHotline = ({ received }: Case, reports: readonly Report[]): boolean =>
  reports.length === received && reports.every(({ door }) => door === 'hotline');

/**
 * Closes a case that consists only of junk calls, as a person says. All its reports must have come through the hotline,
 * and nobody may have ended or noted anything in it; a case on which somebody has begun to work is closed in the usual
 * way.
 *
 * @throws {Refusal} `case-closed`, or `not-junk`.
 */
export const closeJunk = (
  state: Case,
  reports: readonly Report[],
  reason: string,
): readonly Draft[] => {
  if (state.status === 'closed') throw new Refusal('case-closed');
  if (!isUntouched(state) || !isOfTheHotline(state, reports)) throw new Refusal('not-junk');
  const running = inOrder(state.episodes).filter(([, { endedAt }]) => !endedAt);
  return [
    { fact: CaseClosed.of({ disposition: JUNK }), basis: [], personal: { reason } },
    ...running.map(([episodeId]) => ({ fact: EpisodeEnded.of({ episodeId }), basis: [] })),
  ];
};

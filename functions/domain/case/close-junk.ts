import { EpisodeEnded } from '#domain/episode/facts';
import { inOrder } from '#domain/episode/order';
import { Refusal } from '#domain/errors';
import type { Draft } from '#domain/history/fact';
import type { Report } from '#domain/reports';
import type { Case } from './case.ts';
import { CaseClosed } from './facts.ts';

/** How a case is closed that junk calls have opened; no other closing may be called so. */
const JUNK = 'junk_calls';

/** What an episode's duties come to where no officer has ended one. */
const BY_RULES: ReadonlySet<string> = new Set(['superseded', 'notInForce']);

/** An episode that has ended has left the state: somebody has done something in it. */
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
 * A person says that a case is nothing but junk calls. It can be one only where every report of it came through the hotline, and
 * nobody has ended or noted anything in it: whoever has begun to work on it closes it as any other.
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

import { answerSituations } from '#domain/case/answer-situations';
import type { Case } from '#domain/case/case';
import { outOfOrder } from '#domain/case/custody';
import { ChildDied } from '#domain/case/facts';
import type { LocalContext } from '#domain/context';
import { nextRound } from '#domain/duty/next-round';
import { latestOf } from '#domain/episode/order';
import { Refusal } from '#domain/errors';
import type { Draft } from '#domain/history/fact';
import type { CustodyIncident } from '#schemas/codes/custody-incident';
import { dutyTypes } from '#schemas/duties/index';
import type { EpisodeId } from '#schemas/ids';
import type { Instant } from '#schemas/time';
import { IncidentInCustody } from './facts.ts';

export interface Incident {
  readonly incident: CustodyIncident;
  readonly at: Instant;
  readonly text: string;
}

/** The episode of the present custody, or of the last one: an incident that is recorded late belongs there. */
const custodyOf = ({ custody, episodes }: Case): EpisodeId | undefined =>
  custody?.episodeId ?? latestOf(episodes, 'temporary-custody')?.[0];

/**
 * Starts the search at once beside the custody, unless one is under way; the duty of parents to give blood alone is no
 * search.
 */
const searchFor = (state: Case, episodeId: EpisodeId, context: LocalContext): readonly Draft[] => {
  const { [episodeId]: episode } = state.episodes;
  if (!episode || state.open.some(({ type }) => type === dutyTypes['search-child'].code)) return [];
  const { reportId, parents } = episode;
  const finding = { episodeId, reportId, situations: ['missing'] as const, parents };
  return answerSituations(state, finding, context);
};

/**
 * The child in custody is missing, ill, hurt or dead: civil affairs owes a response from this moment, and the posts
 * that the policy names are told. Each incident opens a duty of its own.
 *
 * @throws {Refusal} `no-custody` where the child never was in custody in this case.
 */
export const noteIncident = (
  state: Case,
  { incident, at, text }: Incident,
  context: LocalContext,
): readonly Draft[] => {
  if (state.status === 'closed') throw new Refusal('case-closed');
  const episodeId = custodyOf(state);
  if (!episodeId) throw new Refusal('no-custody');
  const data = { incident, at, ...outOfOrder(at, state) };
  const happened: Draft = { fact: IncidentInCustody.of(data), basis: [], personal: { text } };
  const isNewDeath = incident === 'died' && !state.diedAt;
  return [
    happened,
    ...(isNewDeath ? [{ fact: ChildDied.of({ at }), basis: [] }] : []),
    ...nextRound(state, { episodeId, step: 'answer-incident' }, context),
    ...(incident === 'gone' ? searchFor(state, episodeId, context) : []),
  ];
};

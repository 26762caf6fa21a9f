import { answerSituations } from '#domain/case/answer-situations';
import type { Case } from '#domain/case/case';
import { outOfOrder } from '#domain/case/custody-changes';
import type { Draft, Fact } from '#domain/case/event';
import type { Context } from '#domain/context';
import type { Lineage } from '#domain/directory/routing';
import { roundOf } from '#domain/duty/next-round';
import { Refusal } from '#domain/errors';
import type { CustodyIncident } from '#schemas/codes/custody-incident';
import { dutyTypes } from '#schemas/duties/index';
import { EpisodeId } from '#schemas/ids';
import type { Instant } from '#schemas/time';

export interface Incident {
  readonly incident: CustodyIncident;
  readonly at: Instant;
  readonly text: string;
}

/** The custody that there is, or was last: what is told late belongs there all the same. */
const custodyOf = ({ custody, episodes }: Case): EpisodeId | undefined => {
  const last = Object.keys(episodes).findLast((id) => id.startsWith('temporary-custody-'));
  return custody?.episodeId ?? (last === undefined ? undefined : EpisodeId.parse(last));
};

/** The search begins at once, beside the custody, unless somebody is searching: parents’ blood finds nobody. */
const searchFor = (
  state: Case,
  episodeId: EpisodeId,
  places: Lineage,
  context: Context,
): readonly Draft[] => {
  const episode = state.episodes[episodeId];
  if (!episode || state.open.some(({ type }) => type === dutyTypes['search-child'].code)) return [];
  const { reportId, parents } = episode;
  const finding = { episodeId, reportId, situations: ['missing'] as const, parents };
  return answerSituations(state, finding, places, context);
};

/**
 * The child in custody is gone, ill, hurt or dead: civil affairs owes an answer from this moment, and
 * whoever the policy names is told. Several incidents are several duties.
 *
 * @throws {Refusal} `no-custody` where the child never was in custody in this case.
 */
export const noteIncident = (
  state: Case,
  { incident, at, text }: Incident,
  places: Lineage,
  context: Context,
): readonly Draft[] => {
  if (state.status === 'closed') throw new Refusal('case-closed');
  const episodeId = custodyOf(state);
  if (!episodeId) throw new Refusal('no-custody');
  const data = { incident, at, ...outOfOrder(at, state) };
  const happened: Draft = {
    fact: { type: 'IncidentInCustody', data },
    basis: [],
    personal: { text },
  };
  const dead: Fact = { type: 'ChildDied', data: { at } };
  return [
    happened,
    ...(incident === 'died' && !state.diedAt ? [{ fact: dead, basis: [] }] : []),
    ...roundOf({ state, places, context }, episodeId, 'answer-incident'),
    ...(incident === 'gone' ? searchFor(state, episodeId, places, context) : []),
  ];
};

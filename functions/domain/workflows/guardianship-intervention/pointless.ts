import type { Duty } from '#domain/duty/duty';
import type { Rule } from '#domain/duty/rule';
import type { Issuer } from './education-order.ts';
import type { WithInterventions } from './kept.ts';
import { keyOf } from './of-whom.ts';
import { letterOf } from './warning.ts';

const isOfLetter = ({ episodeId }: Duty, { episodes }: WithInterventions): boolean =>
  episodes[episodeId]?.machine === 'warning-letter';

export const pointless = [
  {
    name: 'a person of the police has ended what follows the letter',
    of: ['visit-warned', 'revisit-warned', 'household-visit'],
    holds: (duty, state) =>
      isOfLetter(duty, state) && letterOf(state, duty)?.servedAt === undefined,
  },
] satisfies readonly Rule<WithInterventions>[];

/** The duty by which each body follows up its own orders. */
const ofIssuer = {
  'follow-education-police': 'police',
  'follow-education-procuratorate': 'procuratorate',
  'follow-education-court': 'court',
} as const;

const isIssuers = ({ type }: Duty, by: Issuer | undefined): boolean =>
  Object.entries(ofIssuer).some(([code, body]) => code === type && body === by);

export const pointlessOfOrders = [
  {
    name: 'another body has given the order, or a person has ended its follow-up',
    of: ['follow-education-police', 'follow-education-procuratorate', 'follow-education-court'],
    holds: (duty, { educationOrders }) => !isIssuers(duty, educationOrders?.[keyOf(duty)]?.by),
  },
] satisfies readonly Rule<WithInterventions>[];

const isOfOrder = ({ episodeId }: Duty, { episodes }: WithInterventions): boolean =>
  episodes[episodeId]?.machine === 'protection-order';

export const pointlessOfProtection = [
  {
    name: 'the court has made the order',
    of: ['accept-order', 'rule-order', 'rule-urgent-order'],
    holds: (duty, { orders }) => orders?.[keyOf(duty)]?.madeAt !== undefined,
  },
  {
    name: 'there is no order any more',
    of: ['serve-order', 'assist-order', 'assist-order-village', 'household-visit', 'look-at-order'],
    holds: (duty, state) =>
      isOfOrder(duty, state) && state.orders?.[keyOf(duty)]?.madeAt === undefined,
  },
] satisfies readonly Rule<WithInterventions>[];

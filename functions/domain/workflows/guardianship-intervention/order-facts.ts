import * as z from 'zod';
import { outOfOrderField } from '#domain/case/facts';
import { declare, factType } from '#domain/history/fact';
import { EpisodeId } from '#schemas/ids';
import { Instant } from '#schemas/time';
import { OrderApplicant } from '#schemas/workflows/guardianship-intervention/codes/order-applicant';
import { OrderMeasure } from '#schemas/workflows/guardianship-intervention/codes/order-measure';
import type { WithInterventions } from './kept.ts';
import { keyOf, type OfWhom, withoutOne } from './of-whom.ts';
import type { ProtectionOrder } from './protection-order.ts';

const ofOrder = { episodeId: EpisodeId, subject: z.string().optional(), at: Instant };

/** Somebody has applied for an order, or for its extension, change or end. */
export const OrderApplied = factType('OrderApplied', () => ({
  ...ofOrder,
  applicant: OrderApplicant.optional(),
}));

export const OrderAccepted = factType('OrderAccepted', () => ({ ...ofOrder, urgent: z.boolean() }));

/** The court has made or changed the order; the fact holds what applies from now on. */
export const OrderMade = factType('OrderMade', () => ({
  ...ofOrder,
  until: Instant.optional(),
  measures: z.array(OrderMeasure).optional(),
  outOfOrder: outOfOrderField(),
}));

export const OrderChanged = factType('OrderChanged', () => ({
  ...ofOrder,
  until: Instant.optional(),
  measures: z.array(OrderMeasure).optional(),
}));

export const OrderServed = factType('OrderServed', () => ofOrder);

/** There is no longer an order, or there never was one. */
export const OrderEnded = factType('OrderEnded', () => ({
  ...ofOrder,
  how: z.enum(['rejected', 'withdrawn', 'refused', 'revoked', 'lapsed']),
}));

/** Returns the state of an order after a fact. If a step was told late, it may be the first of which the case hears. */
const known = ({ orders = {} }: WithInterventions, of: OfWhom, more: Partial<ProtectionOrder>) => ({
  set: { orders: { ...orders, [keyOf(of)]: { ...orders[keyOf(of)], ...more } } },
});

/** The facts of protection orders. */
export const orderFacts = [
  declare(OrderApplied, {
    evolve: (state: WithInterventions, { at: appliedAt, ...of }) => known(state, of, { appliedAt }),
  }),
  declare(OrderAccepted, {
    evolve: (state: WithInterventions, { at: acceptedAt, ...of }) =>
      known(state, of, { acceptedAt }),
  }),
  declare(OrderMade, {
    evolve: (state: WithInterventions, { at: madeAt, until, ...of }) =>
      known(state, of, { madeAt, ...(until && { until }) }),
  }),
  declare(OrderChanged, {
    evolve: (state: WithInterventions, { until, ...of }) =>
      known(state, of, { ...(until && { until }) }),
  }),
  declare(OrderServed, {
    evolve: (state: WithInterventions, { at: servedAt, ...of }) => known(state, of, { servedAt }),
  }),
  declare(OrderEnded, {
    evolve: ({ orders }: WithInterventions, of) => ({ set: { orders: withoutOne(orders, of) } }),
  }),
] as const;

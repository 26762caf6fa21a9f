import * as z from 'zod';
import { outOfOrderField } from '#domain/case/facts';
import { declare, factType } from '#domain/history/fact';
import { EpisodeId } from '#schemas/ids';
import { Instant } from '#schemas/time';
import { OrderEnd } from '#schemas/workflows/guardianship-intervention/codes/order-end';
import { Issuer } from './education-order.ts';
import type { WithInterventions } from './kept.ts';
import { keyOf, withOne, withoutOne } from './of-whom.ts';

const ofOrder = { episodeId: EpisodeId, subject: z.string().optional(), at: Instant };

/** An order to take guidance, or to perform guardianship, was given, and is followed up here. */
export const EducationOrdered = factType('EducationOrdered', () => ({
  ...ofOrder,
  by: Issuer,
  until: Instant.optional(),
}));

/** The body that gave the order has checked whether it is followed. */
export const EducationFollowedUp = factType('EducationFollowedUp', () => ({
  ...ofOrder,
  followed: z.boolean(),
  outOfOrder: outOfOrderField(),
}));

/** A person of the body that gave the order has ended its follow-up. */
export const EducationEnded = factType('EducationEnded', () => ({ ...ofOrder, how: OrderEnd }));

/** The facts of education orders. */
export const educationFacts = [
  declare(EducationOrdered, {
    evolve: ({ educationOrders = {} }: WithInterventions, { at, by, until, ...of }) => ({
      set: {
        educationOrders: {
          ...educationOrders,
          [keyOf(of)]: { by, latest: at, ...(until && { until }) },
        },
      },
    }),
  }),
  declare(EducationFollowedUp, {
    evolve: ({ educationOrders }: WithInterventions, { at, ...of }) => ({
      set: {
        educationOrders: withOne(educationOrders, of, (order) => ({
          ...order,
          latest: [order.latest, at].toSorted().at(-1) ?? at,
        })),
      },
    }),
  }),
  declare(EducationEnded, {
    evolve: ({ educationOrders }: WithInterventions, of) => ({
      set: { educationOrders: withoutOne(educationOrders, of) },
    }),
  }),
] as const;

import { type OnOutcome, workflowOf } from '#domain/duty/workflow';
import type { Instant } from '#schemas/time';
import * as duties from '#schemas/workflows/guardianship-intervention/duties';
import {
  againstApplication,
  againstChange,
  againstCourt,
  againstMade,
  againstOrderService,
} from './against-order.ts';
import type { WithInterventions } from './kept.ts';
import { orderFacts } from './order-facts.ts';
import {
  accepted,
  assisted,
  changeApplied,
  goesOn,
  handedToCourt,
  made,
  orderEnded,
  orderServed,
} from './order-steps.ts';
import { pointlessOfProtection } from './pointless.ts';

type On = OnOutcome<WithInterventions>;

interface At {
  readonly at: Instant;
}

const ruling = {
  made: { refuses: againstMade, means: made },
  refused: { means: (fields: At, on: On) => orderEnded('refused', fields, on) },
  withdrawn: { means: (fields: At, on: On) => orderEnded('withdrawn', fields, on) },
};

/**
 * The court keeps one person away from the child: the application, the ruling, its service, the assistance, and a look
 * before it lapses.
 */
export const protectionOrder = workflowOf<WithInterventions>()(duties, {
  facts: orderFacts,
  pointless: pointlessOfProtection,
  outcomes: {
    'accept-order': {
      accepted: { means: accepted },
      rejected: { means: (fields, on) => orderEnded('rejected', fields, on) },
      withdrawn: { means: (fields, on) => orderEnded('withdrawn', fields, on) },
    },
    'rule-order': ruling,
    'rule-urgent-order': ruling,
    'serve-order': { served: { refuses: againstOrderService, means: orderServed } },
    'assist-order': { assisted: { means: assisted } },
    'assist-order-village': { assisted: { means: assisted } },
    'look-at-order': {
      applied: { refuses: againstApplication, means: changeApplied },
      letLapse: { means: (fields, on) => orderEnded('lapsed', fields, on) },
    },
    'rule-order-change': {
      extended: {
        refuses: againstChange,
        means: ({ at, until }, on) => goesOn({ until }, { at }, on),
      },
      changed: {
        refuses: againstChange,
        means: ({ at, measures }, on) => goesOn({ measures }, { at }, on),
      },
      revoked: { refuses: againstChange, means: (fields, on) => orderEnded('revoked', fields, on) },
      refused: { refuses: againstChange, means: ({ at }, on) => goesOn({}, { at }, on) },
    },
    'review-order': {
      changed: { means: ({ at, measures }, on) => goesOn({ measures }, { at }, on) },
      revoked: { means: (fields, on) => orderEnded('revoked', fields, on) },
    },
    'answer-breach': { handedToCourt: { refuses: againstCourt, means: handedToCourt } },
  },
});

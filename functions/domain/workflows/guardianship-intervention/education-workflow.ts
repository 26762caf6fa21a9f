import { drafts, type OnOutcome, workflowOf } from '#domain/duty/workflow';
import type { Instant } from '#schemas/time';
import type { OrderEnd } from '#schemas/workflows/guardianship-intervention/codes/order-end';
import * as duties from '#schemas/workflows/guardianship-intervention/duties';
import { EducationEnded, educationFacts } from './education-facts.ts';
import { followedUp } from './follow-education.ts';
import type { WithInterventions } from './kept.ts';
import { ofWhom } from './of-whom.ts';
import { pointlessOfOrders } from './pointless.ts';

type On = OnOutcome<WithInterventions>;

const followUp = {
  followed: { means: followedUp(true) },
  notFollowed: { means: followedUp(false) },
  ended: {
    means: (
      { at, ground: how }: { readonly at: Instant; readonly ground: OrderEnd },
      { duty }: On,
    ) => drafts(duty, EducationEnded.of({ ...ofWhom(duty), at, how })),
  },
};

/**
 * The follow-up of an order to take guidance, or to perform guardianship, by the body that gave it, until a person ends
 * it.
 */
export const educationOrder = workflowOf<WithInterventions>()(duties, {
  facts: educationFacts,
  pointless: pointlessOfOrders,
  outcomes: {
    'follow-education-police': followUp,
    'follow-education-procuratorate': followUp,
    'follow-education-court': followUp,
  },
});

import { drafts, type OnOutcome, workflowOf } from '#domain/duty/workflow';
import { complaint } from '#domain/input/complaint';
import type { Instant } from '#schemas/time';
import * as duties from '#schemas/workflows/home-visit/duties';
import { type VisitedFile, VisitMade, visitFacts, visitShape } from './facts.ts';

/** Visits are recorded in the order in which they were made. */
const againstVisit = (
  { at }: { readonly at?: Instant | undefined },
  { state: { lastVisitAt } }: OnOutcome<VisitedFile>,
) =>
  at !== undefined && lastVisitAt !== undefined && at < lastVisitAt
    ? [complaint('at', at, ['不得早于上次走访', 'is not before the last visit'], lastVisitAt)]
    : [];

/** The village visits the child at home, and the township deals with the findings. */
export const homeVisit = workflowOf<VisitedFile>()(duties, {
  facts: visitFacts,
  keeps: visitShape,
  pointless: [
    {
      name: 'the visit found nothing that has to be confirmed',
      of: ['confirm-visit'],
      holds: (_duty, { seenLast }) => seenLast?.length === 0,
    },
  ],
  outcomes: {
    'make-visit': {
      made: {
        refuses: againstVisit,
        means: ({ at, seen }, { duty }) => drafts(duty, VisitMade.of({ at, seen })),
      },
    },
  },
});

export { educationOrder } from './education-workflow.ts';
export { protectionOrder } from './protection-workflow.ts';

import { drafts, type OnOutcome, workflowOf } from '#domain/duty/workflow';
import type { Draft } from '#domain/history/fact';
import type { Instant } from '#schemas/time';
import * as duties from '#schemas/workflows/guardianship-intervention/duties';
import { againstEnd, againstLetter, againstService, againstVisit } from './against-letter.ts';
import { WarningDecided, WarningEnded, warningFacts } from './facts.ts';
import { kept, type WithInterventions } from './kept.ts';
import { ofWhom } from './of-whom.ts';
import { pointless } from './pointless.ts';
import { answerBreach, householdVisited, served, visited } from './visits.ts';

type On = OnOutcome<WithInterventions>;

const ended = (
  how: 'three_clean' | 'other' | 'withdrawn',
  at: Instant,
  { duty }: On,
): readonly Draft[] => drafts(duty, WarningEnded.of({ ...ofWhom(duty), at, how }));

/**
 * The follow-up of a warning letter to one guardian: it is served and visited until a person of the police ends that.
 */
export const warningLetter = workflowOf<WithInterventions>()(duties, {
  keeps: kept,
  facts: warningFacts,
  pointless,
  outcomes: {
    'decide-warning': {
      letter: {
        refuses: againstLetter,
        means: ({ at }, { duty }) => drafts(duty, WarningDecided.of({ ...ofWhom(duty), at })),
      },
    },
    'serve-warning': {
      served: { refuses: againstService, means: served },
      withdrawn: { means: ({ at }, on) => ended('withdrawn', at, on) },
    },
    'visit-warned': {
      clean: { refuses: againstVisit, means: visited('clean') },
      repeated: { refuses: againstVisit, means: visited('repeated') },
    },
    'revisit-warned': {
      clean: { refuses: againstVisit, means: visited('clean') },
      repeated: { refuses: againstVisit, means: visited('repeated') },
      ended: { refuses: againstEnd, means: ({ at, ground }, on) => ended(ground, at, on) },
    },
    'household-visit': {
      kept: { means: householdVisited(true) },
      notKept: { means: householdVisited(false) },
    },
    'report-breach': { reported: { means: (_fields, on) => answerBreach(on) } },
  },
});

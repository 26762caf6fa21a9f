import { drafts, type OnOutcome, workflowOf } from '#domain/duty/workflow';
import type { Draft } from '#domain/history/fact';
import type { Instant } from '#schemas/time';
import type { OrderEnd } from '#schemas/workflows/guardianship-intervention/codes/order-end';
import * as duties from '#schemas/workflows/guardianship-intervention/duties';
import { againstEnd, againstLetter, againstService, againstVisit } from './against-letter.ts';
import { EducationEnded, educationFacts } from './education-facts.ts';
import { WarningDecided, WarningEnded, warningFacts } from './facts.ts';
import { followedUp } from './follow-education.ts';
import { kept, type WithInterventions } from './kept.ts';
import { ofWhom } from './of-whom.ts';
import { pointless, pointlessOfOrders } from './pointless.ts';
import { answerBreach, householdVisited, served, visited } from './visits.ts';

type On = OnOutcome<WithInterventions>;

const ended = (
  how: 'three_clean' | 'other' | 'withdrawn',
  at: Instant,
  { duty }: On,
): readonly Draft[] => drafts(duty, WarningEnded.of({ ...ofWhom(duty), at, how }));

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

/** A guardian was ordered to take guidance, or to perform: the body that said so follows it up until a person ends that. */
export const educationOrder = workflowOf<WithInterventions>()(duties, {
  facts: educationFacts,
  pointless: pointlessOfOrders,
  outcomes: {
    'follow-education-police': followUp,
    'follow-education-procuratorate': followUp,
    'follow-education-court': followUp,
  },
});

/** One guardian is warned: the letter is served and followed up until a person of the police ends that. */
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

import { againstClosing } from '#domain/case/close-case';
import { CaseClosed } from '#domain/case/facts';
import { followReferrals, lookAgain } from '#domain/case/refer';
import { againstConfirmer } from '#domain/case/second-officer';
import { notTakenOver, takenOver } from '#domain/case/transfer-case';
import { drafts, workflowOf } from '#domain/duty/workflow';
import { EpisodeEnded } from '#domain/episode/facts';
import { inOrder } from '#domain/episode/order';
import * as duties from '#schemas/workflows/emergency-response/duties';
import { accepted, againstReceiver, transferred } from './accepted.ts';
import { againstReferrals } from './against-referrals.ts';
import { type AssessedCase, assessmentFacts, assessmentShape } from './assessment.ts';
import { invitedPosts } from './invited-posts.ts';
import { againstConclusion, concluded, told } from './joint.ts';
import { pointless } from './pointless.ts';
import { againstUnfounded, againstVisit, found, foundElsewhere } from './visited.ts';

/**
 * The response of the police to a report: they accept it and visit, their findings are reported and assessed, and a
 * person closes the case.
 */
export const emergencyResponse = workflowOf<AssessedCase>()(duties, {
  facts: assessmentFacts,
  keeps: assessmentShape,
  pointless,
  outcomes: {
    accept: {
      accepted: { means: (_fields, on) => accepted(on) },
      transferred: { refuses: againstReceiver, means: transferred },
    },
    dispatch: {
      found: { refuses: againstVisit, means: found, elsewhere: foundElsewhere },
      unfounded: {
        refuses: (fields, on) => [...againstConfirmer(fields, on), ...againstUnfounded(on)],
      },
    },
    notify: { sent: { means: (_fields, on) => told(on) } },
    assess: { concluded: { refuses: againstConclusion, means: concluded } },
    'invite-helpers': { invited: { tells: invitedPosts } },
    serve: {
      arranged: { refuses: againstReferrals, means: followReferrals('follow-referral') },
    },
    'take-over': {
      taken: { means: (_fields, on) => takenOver(on) },
      declined: { means: (_fields, on) => notTakenOver(on) },
    },
    'follow-referral': { underWay: { means: lookAgain } },
    close: {
      closed: {
        awaits: ({ state }) => againstClosing(state),
        means: ({ disposition }, { state, duty }) => {
          const running = inOrder(state.episodes).filter(([, { endedAt }]) => !endedAt);
          const ended = running.map(([episodeId]) => EpisodeEnded.of({ episodeId }));
          return drafts(duty, CaseClosed.of({ disposition }), ...ended);
        },
      },
    },
  },
});

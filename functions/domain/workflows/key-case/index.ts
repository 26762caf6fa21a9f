import { followReferrals, lookAgain } from '#domain/case/refer';
import { caseWorkflow } from '#domain/case/workflow';
import * as duties from '#schemas/workflows/key-case/duties';

/** A key case: the protection institution assesses its guardianship, confers with departments and refers to services. */
export const keyCase = caseWorkflow(duties, {
  outcomes: {
    'hold-conference': { held: { means: followReferrals('follow-conference-referral') } },
    'follow-conference-referral': { underWay: { means: lookAgain } },
  },
});

import { nextRound, nextRoundUnlessOpen } from '#domain/duty/next-round';
import type { OnOutcome } from '#domain/duty/workflow';
import type { Draft } from '#domain/history/fact';
import type { ReferralOutcome } from '#schemas/codes/referral-outcome';
import type { ServiceKind } from '#schemas/codes/service-kind';
import type { DutyCode } from '#schemas/duties/index';
import type { Instant } from '#schemas/time';
import type { Case } from './case.ts';

/** The services to which the child or family was referred, as an officer has entered them. */
export interface Referred {
  readonly at: Instant;
  readonly referrals?:
    | readonly { readonly service: ServiceKind; readonly outcome: ReferralOutcome }[]
    | undefined;
}

/** Opens one follow-up for each service that is under way; what has its outcome already needs none. */
export const followReferrals =
  (step: DutyCode) =>
  ({ at: since, referrals = [] }: Referred, on: OnOutcome<Case>): readonly Draft[] => {
    const { state, duty, context } = on;
    const underWay = referrals.filter(({ outcome }) => outcome === 'under_way');
    const services = new Set(underWay.map(({ service }) => service));
    return [...services].flatMap((subject) =>
      nextRoundUnlessOpen(state, { episodeId: duty.episodeId, step, subject, since }, context),
    );
  };

/** Opens the next look at a service that goes on, from the day of this one. */
export const lookAgain = (
  { at: since }: Pick<Referred, 'at'>,
  { state, duty: { episodeId, step, subject }, context }: OnOutcome<Case>,
): readonly Draft[] => nextRound(state, { episodeId, step, subject, since }, context);

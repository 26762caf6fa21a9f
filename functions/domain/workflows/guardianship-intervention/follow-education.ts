import type { LocalContext } from '#domain/context';
import { partSubjects } from '#domain/duty/begin-by-hand';
import { nextRound } from '#domain/duty/next-round';
import { drafts, type OnOutcome } from '#domain/duty/workflow';
import { nextEpisodeId, withBegun } from '#domain/episode/order';
import { startEpisode } from '#domain/episode/start-episode';
import type { Draft } from '#domain/history/fact';
import type { Body } from '#schemas/codes/body';
import type { Subject } from '#schemas/subject';
import type { Instant } from '#schemas/time';
import { EducationFollowedUp, EducationOrdered } from './education-facts.ts';
import { Issuer } from './education-order.ts';
import type { WithInterventions } from './kept.ts';
import { keyOf, ofWhom } from './of-whom.ts';

const MACHINE = 'education-order';

/** The fields of an order as it was given. */
export interface Ordered {
  readonly at: Instant;
  readonly by: readonly Body[];
  readonly until?: Instant | undefined;
  readonly against: readonly Subject[];
}

/** The body that follows the order up: of several, the first that may give such an order. */
const issuerOf = (by: readonly Body[]): Issuer =>
  by.flatMap(
    (body) => Issuer.safeParse(body === 'police_station' ? 'police' : body).data ?? [],
  )[0] ?? 'police';

/**
 * Starts the follow-up of an order for each person separately, until the end of its term at the latest, if it has one.
 */
export const followOrder = (
  { id: caseId, begun }: WithInterventions,
  { at, by, until, against }: Ordered,
  context: LocalContext,
): readonly Draft[] => {
  let counted = begun;
  return against.flatMap((subject) => {
    const episodeId = nextEpisodeId(counted, MACHINE);
    const order = { episodeId, subject, at, by: issuerOf(by), ...(until && { until }) };
    const beginning = {
      caseId,
      begun: counted,
      machine: MACHINE,
      since: at,
      endsAt: until,
    } as const;
    const basis = ['int.other'] as const;
    counted = withBegun(counted, MACHINE, episodeId);
    return [
      { fact: EducationOrdered.of(order), basis },
      ...startEpisode({ ...beginning, basis, ...partSubjects([subject]) }, context),
    ];
  });
};

/**
 * Records a check of the order, and opens the next one, at the end of the order at the latest. Only a person ends the
 * follow-up.
 */
export const followedUp =
  (followed: boolean) =>
  ({ at }: { readonly at: Instant }, on: OnOutcome<WithInterventions>): readonly Draft[] => {
    const { duty, state, context } = on;
    const order = state.educationOrders?.[keyOf(duty)];
    const isLate = order !== undefined && at < order.latest;
    const since = isLate ? order.latest : at;
    const endsAt = order?.until !== undefined && order.until > since ? order.until : undefined;
    const data = { ...ofWhom(duty), at, followed, ...(isLate && { outOfOrder: true as const }) };
    const { episodeId, subject, type: step } = duty;
    return [
      ...drafts(duty, EducationFollowedUp.of(data)),
      ...nextRound(state, { episodeId, subject, step, since, endsAt }, context),
    ];
  };

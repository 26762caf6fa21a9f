import { nextRound, nextRoundUnlessOpen } from '#domain/duty/next-round';
import { drafts, type OnOutcome } from '#domain/duty/workflow';
import type { Draft } from '#domain/history/fact';
import type { DutyCode } from '#schemas/duties/index';
import type { Instant } from '#schemas/time';
import { WarnedVisited, WarningServed } from './facts.ts';
import type { WithInterventions } from './kept.ts';
import { ofWhom } from './of-whom.ts';
import { type Found, letterOf } from './warning.ts';

type On = OnOutcome<WithInterventions>;

interface At {
  readonly at: Instant;
}

const stepOf = ({ duty: { episodeId, subject } }: On, step: DutyCode, since?: Instant) => ({
  episodeId,
  subject,
  step,
  since,
});

/** Opens the duty of the police to decide on a breach, unless it is open already. */
export const answerBreach = (on: On): readonly Draft[] =>
  nextRoundUnlessOpen(on.state, stepOf(on, 'answer-breach'), on.context);

/** Opens the duty of the village to report a breach to the posts that the policy names, unless it is open already. */
const reportBreach = (on: On): readonly Draft[] =>
  nextRoundUnlessOpen(on.state, stepOf(on, 'report-breach'), on.context);

/** The letter was served: the clocks of both follow-ups run from that moment, however late it is entered. */
export const served = ({ at }: At, on: On): readonly Draft[] => [
  ...drafts(on.duty, WarningServed.of({ ...ofWhom(on.duty), at })),
  ...nextRound(on.state, stepOf(on, 'visit-warned', at), on.context),
  ...nextRound(on.state, stepOf(on, 'household-visit', at), on.context),
];

/**
 * Records a visit of the police and opens the next one, whatever was found: only a person ends the visits. After a
 * repetition the police also decide what follows.
 */
export const visited =
  (found: Found) =>
  ({ at }: At, on: On): readonly Draft[] => {
    const { duty, state, context } = on;
    const last = letterOf(state, duty)?.visits.at(-1)?.at;
    const isLate = last !== undefined && at < last;
    const since = isLate ? last : at;
    const data = { ...ofWhom(duty), at, found, ...(isLate && { outOfOrder: true as const }) };
    return [
      ...drafts(duty, WarnedVisited.of(data)),
      ...nextRound(state, stepOf(on, 'revisit-warned', since), context),
      ...(found === 'repeated' ? answerBreach(on) : []),
    ];
  };

/** Opens the next visit of the village; if the letter or order was not kept, also the report of a breach. */
export const householdVisited =
  (isKept: boolean) =>
  ({ at }: At, on: On): readonly Draft[] => [
    ...nextRound(on.state, stepOf(on, 'household-visit', at), on.context),
    ...(isKept ? [] : reportBreach(on)),
  ];

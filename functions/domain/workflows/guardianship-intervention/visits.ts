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

/** The police decide what follows a breach: a further round, unless they are about it already. */
export const answerBreach = (on: On): readonly Draft[] =>
  nextRoundUnlessOpen(on.state, stepOf(on, 'answer-breach'), on.context);

/** The village tells whoever the policy names: a further round, unless it is about it already. */
const reportBreach = (on: On): readonly Draft[] =>
  nextRoundUnlessOpen(on.state, stepOf(on, 'report-breach'), on.context);

/** The letter is served: the clocks of both follow-ups run from then, however late it is entered. */
export const served = ({ at }: At, on: On): readonly Draft[] => [
  ...drafts(on.duty, WarningServed.of({ ...ofWhom(on.duty), at })),
  ...nextRound(on.state, stepOf(on, 'visit-warned', at), on.context),
  ...nextRound(on.state, stepOf(on, 'household-visit', at), on.context),
];

/**
 * A visit of the police brings the next one, whatever it found: only a person ends them. What was done again goes back
 * to the police, who decide.
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

/** A visit of the village brings the next one; one that found the letter or order badly kept is reported. */
export const householdVisited =
  (isKept: boolean) =>
  ({ at }: At, on: On): readonly Draft[] => [
    ...nextRound(on.state, stepOf(on, 'household-visit', at), on.context),
    ...(isKept ? [] : reportBreach(on)),
  ];

import { nextRound, nextRoundUnlessOpen } from '#domain/duty/next-round';
import { drafts, type OnOutcome } from '#domain/duty/workflow';
import type { DataOf, Draft } from '#domain/history/fact';
import type { DutyCode } from '#schemas/duties/index';
import type { Instant } from '#schemas/time';
import type { OrderMeasure } from '#schemas/workflows/guardianship-intervention/codes/order-measure';
import type { WithInterventions } from './kept.ts';
import { keyOf, ofWhom } from './of-whom.ts';
import {
  OrderAccepted,
  OrderApplied,
  OrderChanged,
  OrderEnded,
  OrderMade,
  OrderServed,
} from './order-facts.ts';

type On = OnOutcome<WithInterventions>;

interface At {
  readonly at: Instant;
}

interface Clock {
  readonly since?: Instant;
  readonly endsAt?: Instant | undefined;
}

const stepOf = ({ duty: { episodeId, subject } }: On, step: DutyCode, clock: Clock = {}) => ({
  episodeId,
  subject,
  step,
  ...clock,
});

const open = (on: On, step: DutyCode, clock: Clock = {}): readonly Draft[] =>
  nextRound(on.state, stepOf(on, step, clock), on.context);

/** The application is accepted: the court's clock runs from that moment, even if it is entered late. */
export const accepted = (
  { at, urgent }: At & { readonly urgent: boolean },
  on: On,
): readonly Draft[] => [
  ...drafts(on.duty, OrderAccepted.of({ ...ofWhom(on.duty), at, urgent })),
  ...open(on, urgent ? 'rule-urgent-order' : 'rule-order', { since: at }),
];

interface Made extends At {
  readonly until?: Instant | undefined;
  readonly measures?: readonly OrderMeasure[] | undefined;
}

/** The order is made: it must be served within the law's hours, and somebody looks at it before it lapses. */
export const made = ({ at, until, measures }: Made, on: On): readonly Draft[] => [
  ...drafts(
    on.duty,
    OrderMade.of({
      ...ofWhom(on.duty),
      at,
      ...(until && { until }),
      ...(measures && { measures: [...measures] }),
    }),
  ),
  ...open(on, 'serve-order', { since: at }),
  ...open(on, 'look-at-order', { since: at, endsAt: until }),
];

/** The order is served on all four: from then on police and village assist, and the village visits. */
export const orderServed = ({ at }: At, on: On): readonly Draft[] => [
  ...drafts(on.duty, OrderServed.of({ ...ofWhom(on.duty), at })),
  ...open(on, 'assist-order', { since: at }),
  ...open(on, 'assist-order-village', { since: at }),
  ...open(on, 'household-visit', { since: at }),
];

/** Records an act of assistance and opens the next one; only the end of the order ends the series. */
export const assisted = ({ at }: At, on: On): readonly Draft[] =>
  open(on, on.duty.type as DutyCode, { since: at });

/** An extension, change or end was applied for; the court rules on it. */
export const changeApplied = (
  { at, applicant }: At & Pick<DataOf<typeof OrderApplied>, 'applicant'>,
  on: On,
): readonly Draft[] => [
  ...drafts(on.duty, OrderApplied.of({ ...ofWhom(on.duty), at, ...(applicant && { applicant }) })),
  ...nextRoundUnlessOpen(on.state, stepOf(on, 'rule-order-change', { since: at }), on.context),
];

/** The order continues, changed or as it was; somebody looks at it again before its end. */
export const goesOn = (change: Partial<Made>, { at }: At, on: On): readonly Draft[] => {
  const { until: before } = on.state.orders?.[keyOf(on.duty)] ?? {};
  const until = change.until ?? before;
  const { measures } = change;
  return [
    ...drafts(
      on.duty,
      OrderChanged.of({
        ...ofWhom(on.duty),
        at,
        ...(change.until && { until: change.until }),
        ...(measures && { measures: [...measures] }),
      }),
    ),
    ...nextRoundUnlessOpen(
      on.state,
      stepOf(on, 'look-at-order', { since: at, endsAt: until }),
      on.context,
    ),
  ];
};

export const orderEnded = (
  how: DataOf<typeof OrderEnded>['how'],
  { at }: At,
  { duty }: On,
): readonly Draft[] => drafts(duty, OrderEnded.of({ ...ofWhom(duty), at, how }));

/** The police hand the breach of an order to the court, which decides (Anti-Domestic-Violence Law, 34). */
export const handedToCourt = ({ at }: At, on: On): readonly Draft[] =>
  nextRoundUnlessOpen(on.state, stepOf(on, 'punish-order-breach', { since: at }), on.context);

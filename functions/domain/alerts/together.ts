import type { Duty } from '#domain/duty/duty';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import type { AlertId } from '#schemas/ids';
import type { Instant } from '#schemas/time';
import type { Alert } from './alert.ts';
import { occasionOf } from './occasion.ts';
import { tellingRules } from './telling-rules.ts';
import { lengthOf } from './whom.ts';

/** How much an alert presses; an alert joins only a text that presses as much. */
const RANKS: readonly string[] = ['remind', 'review', 'due', 'superior', 'leading-group'];

const rankOf = ({ occasion }: Alert): number => RANKS.indexOf(occasionOf(occasion).name);

const sentAt = ({ history, attempts }: Alert): Instant | undefined =>
  attempts > 0 ? history.find(({ status }) => status === 'handed_over')?.at : undefined;

const isSameReader = (one: Alert, other: Alert): boolean =>
  one.recipient === other.recipient &&
  one.channel === other.channel &&
  (one.recipient !== 'office' || one.office === other.office);

const windowOf = ({ occasion, urgent }: Alert, { ladder }: Duty): number => {
  if (occasionOf(occasion).repetition > 0) {
    return Math.min(
      lengthOf(ladder.repeat) * tellingRules.joinsRepetition,
      tellingRules.joins.ordinary,
    );
  }
  return urgent ? tellingRules.joins.urgent : tellingRules.joins.ordinary;
};

/** Whether the text said how many duties one act opened, this one among them, and until when the first of them is due. */
const namesIt = (text: Alert, alert: Alert, sent: Instant): boolean =>
  text.occasion === 'opened' &&
  alert.occasion === 'opened' &&
  millisecondsOf(alert.owedAt) - millisecondsOf(sent) < tellingRules.sameAct;

/**
 * The text that an alert joins: sent lately to the same person about the same case, not answered yet, and as pressing.
 * Its reader opens one page, which shows both.
 */
export const joinedBy = (
  all: readonly Alert[],
  alert: Alert,
  duty: Duty,
  at: Instant,
): Alert | undefined => {
  const since = instantAt(millisecondsOf(at) - windowOf(alert, duty));
  return all.find((other) => {
    const sent = sentAt(other);
    return (
      sent !== undefined &&
      sent >= since &&
      other.id !== alert.id &&
      other.status === 'handed_over' &&
      isSameReader(other, alert) &&
      rankOf(other) >= rankOf(alert) &&
      (!alert.urgent || other.urgent === true || namesIt(other, alert, sent))
    );
  });
};

/** The alerts that wait for the same moment to reach the same person about the same case: one text says how many. */
export const waitingWith = (all: readonly Alert[], alert: Alert, at: Instant): readonly Alert[] =>
  all.filter(
    (other) =>
      other.id !== alert.id &&
      other.status === 'owed' &&
      other.attempts === 0 &&
      other.waitsUntil !== undefined &&
      other.waitsUntil <= at &&
      other.caseId === alert.caseId &&
      isSameReader(other, alert),
  );

/** Of the alerts that wait with this one, the one that presses most, if it presses more: its text is sent first. */
export const moreUrgent = (waiting: readonly Alert[], alert: Alert): Alert | undefined =>
  waiting
    .filter((each) => rankOf(each) > rankOf(alert))
    .toSorted((one, other) => rankOf(other) - rankOf(one))[0];

/** The text to which an alert belongs: its own, or the one that it joined. */
export const textOf = ({ id, joined }: Pick<Alert, 'id' | 'joined'>): AlertId => joined ?? id;

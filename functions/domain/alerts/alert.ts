import * as z from 'zod';
import { carrierOfAlert, partitionOf } from '#domain/ids';
import { record } from '#domain/record';
import { AlertId, CarrierId, DigestId, DutyId, OfficeId, OfficerId } from '#schemas/ids';
import { Instant } from '#schemas/time';
import { type Guarded, mailboxOf } from './guard.ts';

export const Channel = z.enum(['sms', 'email']);
export type Channel = z.infer<typeof Channel>;

/**
 * `owed`: no provider has taken it yet. `in_digest`: it waits for a digest, one text for many alerts.
 * `handed_over`: nobody has confirmed it yet. `failed`: this channel is not tried again, and the next recipient is
 * owed an alert. `shown`: the office's own act opened the duty, and its page shows it, so that no text is sent.
 */
export const AlertStatus = z.enum([
  'owed',
  'in_digest',
  'handed_over',
  'acknowledged',
  'failed',
  'not_needed',
  'shown',
]);
export type AlertStatus = z.infer<typeof AlertStatus>;

/**
 * The reason why this person receives the alert: they hold the post, or the person before them could not be
 * reached.
 */
export const Standing = z.enum(['on_duty', 'holder', 'deputy', 'superior', 'office']);
export type Standing = z.infer<typeof Standing>;

/** One message owed to one recipient on one channel, and its history. */
export const Alert = z.object({
  id: AlertId,
  caseId: CarrierId,
  dutyId: DutyId,
  /** The event that the alert reports: `opened`, a rung, a repeated rung, `noted-<event>` or `ended`. */
  occasion: z.string(),
  /** The office that is owed the alert, even where another office receives it instead. */
  office: OfficeId,
  /** The recipient's rank in the order of recipients for that office, from 0. */
  place: z.number().int(),
  recipient: z.union([OfficerId, z.literal('office')]),
  standing: Standing,
  channel: Channel,
  status: AlertStatus,
  text: z.string(),
  owedAt: Instant,
  /** The digest that carries it together with others, unless it was sent alone. */
  digest: DigestId.optional(),
  /** The text of another alert that stands for this one too, because its reader had not answered it yet. */
  joined: AlertId.optional(),
  /** It goes out at any hour. */
  urgent: z.literal(true).optional(),
  /** It is not urgent, and waits until the office opens. */
  waitsUntil: Instant.optional(),
  attempts: z.number().int(),
  /** The moment of the next attempt, or of the alert to the next recipient. */
  nextAt: Instant.optional(),
  history: z.array(z.object({ at: Instant, status: z.string(), detail: z.string().optional() })),
  version: z.number().int(),
});
export type Alert = z.infer<typeof Alert>;

/** Whether no provider has taken the alert yet. */
export const isUnsent = ({ status }: Pick<Alert, 'status'>): boolean =>
  status === 'owed' || status === 'in_digest';

export const isPending = ({ status }: Pick<Alert, 'status'>): boolean =>
  isUnsent({ status }) || status === 'handed_over';

/** Sets the status of an alert and adds the change to its history. */
export const withStatus = (
  alert: Alert,
  at: Instant,
  change: { status: AlertStatus; detail?: string; nextAt?: Instant },
): Alert => {
  const { nextAt: _before, ...kept } = alert;
  const { status, detail, nextAt } = change;
  return {
    ...kept,
    status,
    ...(nextAt && { nextAt }),
    history: [...alert.history, { at, status, ...(detail && { detail }) }],
    version: alert.version + 1,
  };
};

/** Returns the guard's key: the recipient, or the office's mailbox for an e-mail or an alert to the office itself. */
export const guardedBy = ({
  channel,
  office,
  recipient,
}: Pick<Alert, 'channel' | 'office' | 'recipient'>): Guarded =>
  channel === 'email' || recipient === 'office' ? mailboxOf(office) : recipient;

/** The list of the alerts that wait for the next digest of a person or a mailbox. */
export const digestList = (guarded: Guarded): string => `DIGEST#${guarded}`;

/** The list of an office's alerts that reached nobody on their channel. */
export const failedList = (office: OfficeId): string => `FAILED#${office}`;

/** An alert stands in the due-index while it has a next moment, and in its office's list until it is acknowledged. */
export const alertRecord = record({
  name: 'alert',
  schema: Alert,
  at: (id: AlertId) => ({ pk: partitionOf(carrierOfAlert(id)), sk: `ALERT#${id}` }),
  idOf: (alert) => [alert.id] as const,
  version: (alert) => alert.version,
  due: (alert) => alert.nextAt,
  work: (alert) =>
    isPending(alert)
      ? { pk: `ALERTS#${alert.office}`, sk: `${alert.owedAt}#${alert.id}` }
      : undefined,
  area: (alert) => {
    const sk = `${alert.owedAt}#${alert.id}`;
    if (alert.status === 'failed') return { pk: failedList(alert.office), sk };
    return alert.status === 'in_digest' ? { pk: digestList(guardedBy(alert)), sk } : undefined;
  },
});

import type { Limits } from '#domain/alerts/admit';
import type { Alert } from '#domain/alerts/alert';
import { silentUntil } from '#domain/alerts/pressing';
import { alertEmail, alertText } from '#domain/alerts/text';
import { type AnyCarrier, carrierRef } from '#domain/composed/carrier';
import { type Officer, officerRecord } from '#domain/directory/records';
import { type Duty, dutyRecord } from '#domain/duty/duty';
import type { Policy } from '#domain/policy/policy';
import type { Sms } from '#domain/ports';
import { ref } from '#domain/record';
import { addTerm } from '#domain/time/add-term';
import type { Calendar } from '#domain/time/calendar';
import type { WorkerPorts } from '#domain/world';
import type { Instant } from '#schemas/time';
import { saidIn } from './said-in.ts';

/** An alert with everything that its provider needs. */
export interface Sending {
  readonly alert: Alert;
  readonly duty: Duty;
  readonly officer: Officer | undefined;
  readonly state: AnyCarrier;
  /** The moment until which the recipient may stay silent; afterwards the next one is alerted. */
  readonly silentUntil: Instant | undefined;
  readonly limits: Limits;
}

/** The limits of this policy for the messages to one person or mailbox. */
export const limitsOf = (policy: Policy, calendar: Calendar): Limits => {
  const apart = policy.setting('alert.digest_every').value;
  return {
    mostPerHour: policy.setting('alert.most_per_hour').value,
    digestAfter: (last: Instant) => addTerm(last, apart, calendar).at,
  };
};

/** @throws {Error} for an alert without a duty. */
export const prepare = async (ports: WorkerPorts, alert: Alert, at: Instant): Promise<Sending> => {
  const { store, policyOf, calendar } = ports;
  const [{ duty, state, officer }] = await store.load({
    duty: ref(dutyRecord, alert.dutyId),
    state: carrierRef(alert.caseId),
    officer: alert.recipient === 'office' ? undefined : ref(officerRecord, alert.recipient),
  });
  if (!duty || !state) throw new Error(`alert ${alert.id} has no duty`);
  const policy = policyOf(state.pack, at);
  const patience = silentUntil(duty, alert.occasion, at, { policy, calendar });
  return { alert, duty, state, officer, silentUntil: patience, limits: limitsOf(policy, calendar) };
};

/** The text as it is sent now, in the recipient's language. */
export const textNow = async (
  { store, signature }: Pick<WorkerPorts, 'store' | 'signature'>,
  { alert, duty, state, officer }: Sending,
  waiting: readonly Alert[],
  at: Instant,
): Promise<Sms> => {
  const { named, ...said } = await saidIn(store, waiting, { alert, duty, state });
  const { language = 'zh' } = officer ?? {};
  return alertText(named, alert.occasion, { language, signature, at, ...said });
};

/** Hands the alert to its provider and returns the provider's own id. */
export const send = (
  { messenger }: Pick<WorkerPorts, 'messenger'>,
  { alert, officer }: Sending,
  text: Sms,
) => {
  if (alert.channel === 'email') {
    const { subject, body } = alertEmail(text);
    return messenger.email(alert.office, subject, body);
  }
  if (!officer?.mobile || officer.left)
    throw new Error(`officer ${alert.recipient} has no telephone`);
  return messenger.sms(officer.mobile, text);
};

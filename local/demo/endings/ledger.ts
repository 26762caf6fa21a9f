import type { Label } from '#schemas/label';
import { type Alert, type Looks, nameOfDuty } from '../look.ts';
import { smsTaken } from '../phones.ts';
import { demand, type Telling } from '../telling.ts';
import { timeOf, withDates } from '../text/time.ts';
import { cutTo, padTo } from '../text/width.ts';
import { dutyWords, occasionWords, statusWords } from '../words.ts';

/** An alert whose duty was handled before its turn came is not sent at all. */
const wasSent = ({ history }: Alert): boolean =>
  history.some(({ status }) => status === 'handed_over');

/** The words for the result of an alert: whether it was sent, even if the duty has ended since. */
const fateOf = (alert: Alert): Label => {
  const { status, joined } = alert;
  if (joined && wasSent(alert)) return statusWords('joined');
  return statusWords(status === 'not_needed' && wasSent(alert) ? 'handed_over' : status);
};

const lineOf = ({ teller, names }: Telling, alert: Alert): string => {
  const { language } = teller;
  const { owedAt, duty, occasion, recipient, office, channel } = alert;
  const to = recipient === 'office' ? names.office(office) : names.officer(recipient);
  const by = channel === 'sms' ? { zh: '短信', en: 'SMS' } : { zh: '邮件', en: 'e-mail' };
  return [
    `${timeOf(owedAt)}  `,
    padTo(cutTo(dutyWords(nameOfDuty(duty))[language], 26), 27),
    padTo(occasionWords(occasion)[language], 21),
    padTo(by[language], 7),
    padTo(cutTo(to[language], 27), 28),
    fateOf(alert)[language],
  ].join('');
};

/** Checks that every SMS that the ledger calls sent reached the telephone's provider exactly once. */
const reallySent = async (telling: Telling, alerts: readonly Alert[]) => {
  const taken = await smsTaken(telling.system.cloud);
  const sms = alerts.filter((alert) => alert.channel === 'sms' && wasSent(alert) && !alert.joined);
  const missing = sms.filter(
    ({ history }) =>
      taken?.filter((id) => history.some(({ detail }) => detail === id)).length !== 1,
  );
  if (!taken) return;
  demand(
    telling,
    {
      zh: `${sms.length} 条短信，运营商各收到一次`,
      en: `the provider has taken each of the ${sms.length} SMS, once`,
    },
    sms.length > 0 && missing.length === 0,
    () => missing.map(({ history }) => history),
  );
};

/** The ledger of alerts: recipient, duty, time, channel and result. */
export const ledger = async (telling: Telling, looks: Looks) => {
  const alerts = await looks.alerts();
  for (const line of withDates(alerts, ({ owedAt }) => owedAt)) {
    telling.teller.print('date' in line ? line.date : lineOf(telling, line));
  }
  const unsettled = alerts.filter(({ status }) => status === 'owed' || status === 'failed');
  demand(
    telling,
    {
      zh: `${alerts.length} 条通知，没有一条欠发或失败`,
      en: `${alerts.length} messages, and none of them is owed still, or failed`,
    },
    alerts.length > 0 && unsettled.length === 0,
    () => unsettled,
  );
  await reallySent(telling, alerts);
  const key = ({ duty, occasion, recipient, office, channel }: Alert) =>
    [duty, occasion, recipient, office, channel].join('|');
  demand(
    telling,
    { zh: '没有人就同一件事被通知两次', en: 'nobody was told the same thing twice' },
    new Set(alerts.map(key)).size === alerts.length,
    () => alerts.map(key),
  );
};

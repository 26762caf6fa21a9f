import type { Label } from '#schemas/label';
import { type Alert, type Looks, nameOfDuty } from '../look.ts';
import type { Player } from '../player.ts';
import { comesTrue, demand, nowIn, type Telling } from '../telling.ts';
import { timeOf } from '../text/time.ts';
import { COMMA, dutyWords, joined, occasionWords, standingWords } from '../words.ts';

const LONGEST_SMS = 70;

/** The alerts that somebody receives: their duties, and their occasion. */
export interface Told {
  readonly occasion: string;
  readonly duties: readonly string[];
}

const wanted = ({ occasion, duties }: Told): Label => {
  const what = joined(duties.map(dutyWords), COMMA);
  const why = occasionWords(occasion);
  return { zh: `${why.zh}：${what.zh}`, en: `${why.en}: ${what.en}` };
};

/** Whether an alert was sent, or waits for the office to open, if the demonstration runs at night. */
const isSent = ({ status, waitsUntil }: Alert): boolean =>
  status === 'handed_over' || status === 'acknowledged' || waitsUntil !== undefined;

const isOf =
  ({ occasion, duties }: Told, recipient: string, office: string) =>
  (alert: Alert): boolean =>
    // Each note has an occasion of its own: `noted-17`.
    alert.occasion.replace(/^(noted)-\d+$/, '$1') === occasion &&
    alert.office === office &&
    alert.recipient === recipient &&
    duties.includes(nameOfDuty(alert.duty));

/** The SMS in English, for readers who do not read the officer's language. */
const inEnglish = (alert: Alert): string => {
  const { en } = wanted({ occasion: alert.occasion, duties: [nameOfDuty(alert.duty)] });
  return `${en}, case ${alert.caseNumber}`;
};

/** The duty of an alert that another text stands for: nothing of its own was sent. */
const joinedWords = ({ duty, channel }: Alert): Label => {
  const { zh, en } = dutyWords(nameOfDuty(duty));
  return channel === 'sms'
    ? { zh: `“${zh}”已并入同一条短信`, en: `${en}: in the same SMS` }
    : { zh: `“${zh}”已并入同一封邮件`, en: `${en}: in the same e-mail` };
};

const show = ({ teller, names }: Telling, alert: Alert, { name }: Player) => {
  if (alert.joined) {
    teller.says(`${timeOf(alert.owedAt)}  ${joinedWords(alert)[teller.language]}`, 'dim');
    return;
  }
  const office = names.office(alert.office);
  const why = standingWords(alert.as);
  const what =
    alert.channel === 'sms'
      ? { zh: `短信 → ${name.zh}（${why.zh}）`, en: `SMS → ${name.en} (${why.en})` }
      : { zh: `电子邮件 → ${office.zh}`, en: `e-mail → ${office.en}` };
  const at = alert.owedAt;
  teller.says(`${timeOf(at)}  ${what[teller.language]}`, 'yellow');
  if (alert.channel === 'sms') teller.says(alert.text, 'plain', '       ');
  if (alert.channel === 'sms' && teller.language === 'en') {
    teller.says(inEnglish(alert), 'dim', '       ');
  }
};

const saysNothing = (telling: Telling, alerts: readonly Alert[]): boolean =>
  alerts.every(
    ({ text }) =>
      [...text].length <= LONGEST_SMS &&
      telling.memory.secrets.every((secret) => !text.includes(secret)),
  );

/** Checks that the player was alerted by SMS, and the office by e-mail. */
export const receive = async (telling: Telling, looks: Looks, player: Player, told: Told) => {
  const { who, id, office } = player;
  const what = wanted(told);
  const sms = isOf(told, id, office);
  const email = isOf(told, 'office', office);
  const of = (alerts: readonly Alert[]) => alerts.filter((each) => sms(each) || email(each));
  const seen = of(
    await comesTrue(
      { zh: `${who.zh}收到${what.zh}`, en: `${who.en} is told (${what.en})` },
      looks.alerts,
      (seen) => of(seen).filter(isSent).length === 2 * told.duties.length,
    ),
  );
  const isJoined = ({ joined: text }: Alert): number => (text ? 1 : 0);
  const found = seen.toSorted(
    (one, other) => other.channel.localeCompare(one.channel) || isJoined(one) - isJoined(other),
  );
  for (const alert of found) {
    show(telling, alert, player);
    telling.memory.shown.add(alert.id);
  }
  demand(
    telling,
    {
      zh: `${player.name.zh}收到短信，单位收到电子邮件；每条不超过 ${LONGEST_SMS} 字，不涉及孩子的任何信息`,
      en: `by SMS and by e-mail, in at most ${LONGEST_SMS} characters, with nothing about the child`,
    },
    saysNothing(telling, found),
    () => found.map(({ text }) => text),
  );
};

/** Acknowledges the alerts for the office. */
export const acknowledge = async (
  telling: Telling,
  looks: Looks,
  { id, office, who, api, last }: Player,
  told: Told,
) => {
  const alerts = (await looks.alerts()).filter(isOf(told, id, office));
  for (const { id: alertId } of alerts) {
    const { body } = await api.acknowledgeAlert({ params: { alertId } });
    telling.teller.happens({ at: nowIn(telling), what: who, exchange: last() });
    demand(
      telling,
      { zh: '确认已收到', en: 'confirms to have seen it' },
      body.status === 'acknowledged',
      () => body,
    );
  }
};

import type { Client } from '#schemas/api/client';
import type { Label } from '#schemas/label';
import { type Alert, type Looks, nameOfDuty } from '../look.ts';
import { nowIn, type Telling } from '../telling.ts';
import { momentOf, timeOf, withDates } from '../text/time.ts';
import { cutTo, padTo } from '../text/width.ts';
import { COMMA, dutyWords, joined, occasionWords, standingWords } from '../words.ts';

type Move = NonNullable<Parameters<Client['moveClock']>[0]>['body'];
type Forward = Extract<Move['forward'], { unit: string }>;

const units: Readonly<Record<Forward['unit'], Label>> = {
  minute: { zh: '分钟', en: 'minutes' },
  hour: { zh: '小时', en: 'hours' },
  day: { zh: '天', en: 'days' },
  workday: { zh: '个工作日', en: 'workdays' },
  week: { zh: '周', en: 'weeks' },
  month: { zh: '个月', en: 'months' },
  year: { zh: '年', en: 'years' },
};

const recipientOf = ({ names }: Telling, alert: Alert): Label => {
  if (alert.channel === 'email') return { zh: '邮件', en: 'e-mail' };
  const name = names.officer(alert.recipient);
  const why = standingWords(alert.as);
  return { zh: `${name.zh}（${why.zh}）`, en: `${name.en} (${why.en})` };
};

const keyOf = ({ owedAt, occasion, duty, office }: Alert): string =>
  [owedAt.slice(0, 16), occasion, duty, office].join('|');

/** One line per alert: time, duty, reason and recipient. */
const lineOf = (telling: Telling, alerts: readonly Alert[]): string => {
  const [first] = alerts;
  if (!first) return '';
  const { language } = telling.teller;
  const duty = dutyWords(nameOfDuty(first.duty))[language];
  const why = occasionWords(first.occasion)[language];
  const to = joined(
    alerts.map((alert) => recipientOf(telling, alert)),
    COMMA,
  )[language];
  return `${timeOf(first.owedAt)}  ${padTo(cutTo(duty, 17), 17)} ${padTo(why, 20)} → ${to}`;
};

/** Shows the alerts owed since then; older ones have been shown where they happened. */
const showTold = async (telling: Telling, looks: Looks, since: string) => {
  const { teller, memory } = telling;
  const isFresh = ({ id, owedAt }: Alert) => owedAt > since && !memory.shown.has(id);
  const groups = [...Map.groupBy((await looks.alerts()).filter(isFresh), keyOf).values()];
  for (const line of withDates(groups, ([first]) => first?.owedAt ?? since)) {
    teller.says('date' in line ? line.date : lineOf(telling, line), 'dim');
  }
  teller.blank();
};

/** Lets time pass: sweep and relay do everything on the way that they would have done minute by minute. */
export const forward = async (telling: Telling, looks: Looks, term: Forward) => {
  const { system, teller, memory, cast } = telling;
  const start = nowIn(telling);
  const from = timeOf(start);
  const { body } = await system.as(cast.parts.chief).moveClock({ body: { forward: term } });
  memory.aheadMs = Date.parse(body.now) - Date.now();
  const { amount } = term;
  const unit = units[term.unit];
  const to = momentOf(body.now, start);
  teller.happens({
    at: body.now,
    what: {
      zh: `过去了 ${amount} ${unit.zh}（${from} → ${to}）；其间发出的通知：`,
      en: `${amount} ${unit.en} have passed (${from} → ${to}); who was told meanwhile:`,
    },
  });
  await showTold(telling, looks, start);
};

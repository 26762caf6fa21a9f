import type { Duty } from '#domain/duty/duty';
import { isCaseId } from '#domain/ids';
import type { Sms } from '#domain/ports';
import { dutyTypeOf } from '#schemas/duties/index';
import type { Label, Language } from '#schemas/label';
import type { Instant } from '#schemas/time';
import { isNews } from './is-settled.ts';

/** The longest SMS that is one message, its signature included. */
export const LONGEST_SMS = 70;

const occasions: Readonly<Record<string, Label>> = {
  opened: { zh: '新职责', en: 'New duty' },
  remind: { zh: '提醒', en: 'Reminder' },
  review: { zh: '请复核', en: 'Review' },
  due: { zh: '已到期', en: 'Due now' },
  superior: { zh: '逾期未办', en: 'Overdue' },
  'leading-group': { zh: '逾期未办', en: 'Overdue' },
  ended: { zh: '已办结', en: 'Done' },
  noted: { zh: '进展', en: 'Progress' },
  // The age is personal, so the text does not give it; the recipient looks it up.
  turned: { zh: '年龄节点', en: 'Age mark' },
};

/** The occasion's words; a repeated rung (`due-2`) says what the rung says. */
const wordsOf = (occasion: string): Label => {
  const words = occasions[occasion.replace(/(-\d+)+$/, '')];
  if (!words) throw new RangeError(`no words for the occasion ${occasion}`);
  return words;
};

const shanghai = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** `11-23 16:30`, in Asia/Shanghai. */
export const shortTime = (instant: Instant): string => {
  const parts = Object.fromEntries(
    shanghai.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  );
  return `${parts.month}-${parts.day} ${parts.hour}:${parts.minute}`;
};

type Told = Pick<Duty, 'type' | 'caseId' | 'due' | 'openedAt' | 'ended' | 'noted'>;

/** When it ended or something was noted, when it is due, or, where nobody has given it a term, since when it is owed. */
const timeOf = ({ ended, noted, due, openedAt }: Told, occasion: string) => {
  if (isNews(occasion)) {
    const of = occasion === 'ended' ? ended : noted;
    const time = shortTime(of?.at ?? openedAt);
    return { time, words: { zh: time, en: time } };
  }
  const time = shortTime(due ?? openedAt);
  return {
    time,
    words: due ? { zh: `限${time}`, en: `by ${time}` } : { zh: `${time}起`, en: `from ${time}` },
  };
};

/** The number with the word for what it is of: a case, or a file. */
const numbered = (id: Told['caseId']): Label =>
  isCaseId(id) ? { zh: `案号${id}`, en: `case ${id}` } : { zh: `档号${id}`, en: `file ${id}` };

/**
 * The text of an alert: the duty, the number of the case or the file, and the time; nothing about the child.
 *
 * It has at most 70 characters with the signature: one SMS.
 */
export const alertText = (
  duty: Told,
  occasion: string,
  language: Language,
  signature: string,
): Sms => {
  const what = wordsOf(occasion)[language];
  const title = dutyTypeOf(duty.type).title[language];
  const { time, words } = timeOf(duty, occasion);
  const number = numbered(duty.caseId)[language];
  const body = {
    zh: `${what}：${title}，${number}，${words.zh}`,
    en: `${what}: ${title}, ${number}, ${words.en}`,
  }[language];
  return {
    template: `heli_${occasion.replace(/(-\d+)+$/, '').replace('-', '_')}_${language}`,
    variables: { duty: title, case: duty.caseId, time },
    text: `【${signature}】${body}`,
  };
};

/** An e-mail's subject and body: the text of the SMS, and the next step for the reader. */
export const alertEmail = (sms: Sms): { readonly subject: string; readonly body: string } => ({
  subject: `Heli ${sms.variables.case ?? ''}`,
  body: `${sms.text}\n\n请登录系统查看并确认。Please sign in, look at the duty and confirm it.\n`,
});

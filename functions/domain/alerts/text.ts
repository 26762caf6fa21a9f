import type { Duty } from '#domain/duty/duty';
import { isCaseId } from '#domain/ids';
import type { Sms } from '#domain/ports';
import { dutyTypeOf } from '#schemas/duties/index';
import type { Label, Language } from '#schemas/label';
import type { Instant } from '#schemas/time';
import { isNews } from './is-settled.ts';
import { saidTerm, saidTime } from './said-time.ts';

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

type Told = Pick<Duty, 'type' | 'caseId' | 'due' | 'openedAt' | 'ended' | 'noted'>;

interface TimeSaid {
  /** The time as the gateway's template contains it. */
  readonly time: Label;
  readonly words: Label;
}

/**
 * The time in an alert's text: when the duty ended or was noted on; else when it is due; else, for a duty without a
 * term, when it opened.
 */
const timeOf = (
  { ended, noted, due, openedAt }: Told,
  occasion: string,
  now: Instant,
): TimeSaid => {
  if (isNews(occasion)) {
    const of = occasion === 'ended' ? ended : noted;
    const time = saidTime(of?.at ?? openedAt, now);
    return { time, words: time };
  }
  if (!due) {
    const time = saidTime(openedAt, now);
    return { time, words: { zh: `${time.zh}起`, en: `from ${time.en}` } };
  }
  const { zh, en } = saidTerm(due, now);
  return { time: { zh: `${zh}前`, en }, words: { zh: `限${zh}前`, en: `by ${en}` } };
};

/** The addressee's language, the signature, and the moment at which an alert is sent. */
export interface Telling {
  readonly language: Language;
  readonly signature: string;
  readonly at: Instant;
}

/** The number of the case or the file, with the word for it in front. */
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
  { language, signature, at }: Telling,
): Sms => {
  const what = wordsOf(occasion)[language];
  const title = dutyTypeOf(duty.type).title[language];
  const { time, words } = timeOf(duty, occasion, at);
  const said = (number: string): string =>
    `【${signature}】${
      {
        zh: `${what}：${title}，${number}，${words.zh}`,
        en: `${what}: ${title}, ${number}, ${words.en}`,
      }[language]
    }`;
  const whole = said(numbered(duty.caseId)[language]);
  return {
    template: `heli_${occasion.replace(/(-\d+)+$/, '').replace('-', '_')}_${language}`,
    variables: { duty: title, case: duty.caseId, time: time[language] },
    // A time with its year is longer; then the text gives the number without the word before it.
    text: whole.length > LONGEST_SMS ? said(duty.caseId) : whole,
  };
};

/** An e-mail's subject and body: the text of the SMS, and the next step for the reader. */
export const alertEmail = (sms: Sms): { readonly subject: string; readonly body: string } => ({
  subject: `Heli ${sms.variables.case ?? ''}`,
  body: `${sms.text}\n\n请登录系统查看并确认。Please sign in, look at the duty and confirm it.\n`,
});

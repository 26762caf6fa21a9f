import type { Duty } from '#domain/duty/duty';
import { isCaseId } from '#domain/ids';
import type { Sms } from '#domain/ports';
import { dutyTypeOf } from '#schemas/duties/index';
import type { Label, Language } from '#schemas/label';
import type { Instant } from '#schemas/time';
import { isNews } from './is-settled.ts';
import { occasionOf } from './occasion.ts';
import { occasionWords } from './occasion-words.ts';
import { saidTerm, saidTime } from './said-time.ts';

/** The longest SMS that is one message, its signature included. */
export const LONGEST_SMS = 70;

type Told = Pick<Duty, 'type' | 'caseId' | 'due' | 'openedAt' | 'ended' | 'noted'>;

interface TimeSaid {
  /** The time as the gateway's template contains it. */
  readonly time: Label;
  readonly words: Label;
}

/**
 * The time in an alert's text: when the duty ended or was noted on; else when it is due; else, for a duty without a
 * term, when it opened. A term that is over is said as what it was.
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
  const { name } = occasionOf(occasion);
  const isOver = name === 'superior' || name === 'leading-group';
  const words = isOver
    ? { zh: `原限${zh}前`, en: `due ${en}` }
    : { zh: `限${zh}前`, en: `by ${en}` };
  return { time: { zh: `${zh}前`, en }, words };
};

/** The addressee's language, the signature, and the moment at which an alert is sent; and what else the text may say. */
export interface Telling {
  readonly language: Language;
  readonly signature: string;
  readonly at: Instant;
  /** The number of duties that the text speaks of, if it is more than one. */
  readonly count?: number;
  /** The township or village: no address, and nothing of the child. */
  readonly place?: Label | undefined;
  /** The office that is late, for a reader above it. */
  readonly late?: Label | undefined;
  /** The duty is another office's. */
  readonly isOthers?: boolean;
}

/** The number of the case or the file, with the word for it in front. */
const numbered = (id: Told['caseId']): Label =>
  isCaseId(id)
    ? { zh: `案件编号${id}`, en: `case ${id}` }
    : { zh: `档案编号${id}`, en: `file ${id}` };

interface Parts {
  readonly what: string;
  readonly title: string;
  /** The title of the duty that is due first; it differs from `title` where the text counts several. */
  readonly own: string;
  readonly late?: string | undefined;
  readonly place?: string | undefined;
  readonly number: string;
  readonly time: string;
}

const written = (
  { what, title, late, place, number, time }: Parts,
  { language, signature }: Telling,
): string => {
  const [colon, comma] = language === 'zh' ? ['：', '，'] : [': ', ', '];
  const parts = [late, title, place, number, time].filter((part) => part);
  return `【${signature}】${what}${colon}${parts.join(comma)}`;
};

/**
 * The longest form that is one message: the place goes first, then the word before the number, then the office, then
 * that there are others, which the count says already; at last the end of the title.
 */
const fitting = (parts: Parts, id: string, telling: Telling): string => {
  const { place: _place, ...placeless } = parts;
  const bare = { ...placeless, number: id };
  const { late: _late, ...least } = bare;
  const alone = { ...least, title: parts.own };
  const forms = [parts, placeless, bare, least, alone].map((each) => written(each, telling));
  const fits = forms.find((form) => form.length <= LONGEST_SMS);
  if (fits) return fits;
  const tooMany = written(alone, telling).length - LONGEST_SMS;
  return written({ ...alone, title: `${parts.own.slice(0, -tooMany - 1)}…` }, telling);
};

/**
 * The text of an alert: what is to be done, which office is late, where, the number of the case or the file, and until
 * when; nothing about the child.
 *
 * It has at most 70 characters with the signature: one SMS.
 */
export const alertText = (duty: Told, occasion: string, telling: Telling): Sms => {
  const { language, at, count = 1, place, late, isOthers = false } = telling;
  const said = occasionWords(occasion, { count, hasTerm: duty.due !== undefined, isOthers });
  const own = dutyTypeOf(duty.type).title;
  const title = count > 1 ? { zh: `${own.zh}等`, en: `${own.en} and others` } : own;
  const { time, words } = timeOf(duty, occasion, at);
  const parts: Parts = {
    what: said[language],
    title: title[language],
    own: own[language],
    late: late?.[language],
    place: place?.[language],
    number: numbered(duty.caseId)[language],
    time: words[language],
  };
  return {
    template: `heli_${occasionOf(occasion).name.replace('-', '_')}_${language}`,
    variables: {
      duty: title[language],
      case: duty.caseId,
      time: time[language],
      ...(count > 1 && { count: String(count) }),
      ...(late && { office: late[language] }),
    },
    text: fitting(parts, duty.caseId, telling),
  };
};

/** An e-mail's subject and body: the text of the SMS, and the next step for the reader. */
export const alertEmail = (sms: Sms): { readonly subject: string; readonly body: string } => ({
  subject: `Heli ${sms.variables.case ?? ''}`,
  body: `${sms.text}\n\n请登录系统查看并确认。Please sign in, look at the duty and confirm it.\n`,
});

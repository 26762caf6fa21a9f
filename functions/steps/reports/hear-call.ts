import { type Misunderstood, understand } from '#domain/input/understand';
import { dateOf } from '#domain/time/zone';
import { HotlineBody } from '#schemas/api/doors';
import type { Label } from '#schemas/label';
import type { Instant } from '#schemas/time';
import { warningsOn } from './warnings.ts';

/**
 * At most this many characters of the original words are kept in addition to what was understood: an item has a
 * size limit.
 */
const MOST_KEPT = 60_000;
const MOST_UNDER_SEAL = 600;
const MOST_WARNINGS = 50;

const warning = (field: string, { zh, en }: Label): Misunderstood => ({ field, zh, en });

const NOT_JSON: Label = {
  zh: '无法按字段读取，已按原文保存并登记为报告',
  en: 'it could not be read as fields; it is kept as it was said, and taken as a report',
};
const CUT: Label = { zh: '原文过长，只保存前一部分', en: 'too long: only its beginning is kept' };
const AHEAD: Label = { zh: '时间晚于现在，未采用', en: 'a time in the future was not used' };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The result of reading a call. */
export interface Heard {
  readonly body: HotlineBody;
  readonly warnings: readonly Misunderstood[];
  /**
   * The caller's original words, where some of them were not understood: personal, and without the caller's
   * identity.
   */
  readonly raw?: string;
  /** The caller's original words about themselves, where they were not understood. They go under the seal. */
  readonly rawReporter?: string;
}

const nothing = (text: string): Heard => ({
  body: HotlineBody.parse({}),
  warnings: [warning('/', NOT_JSON), ...(text.length > MOST_KEPT ? [warning('/', CUT)] : [])],
  ...(text && { raw: text.slice(0, MOST_KEPT) }),
});

/** A birth date or a moment in the future cannot be right. */
const withoutFuture = (body: HotlineBody, at: Instant) => {
  const { noticedAt, child, ...rest } = body;
  const { birthDate, ...of } = child ?? {};
  const isNoticedAhead = noticedAt !== undefined && noticedAt > at;
  const isBornAhead = birthDate !== undefined && birthDate > dateOf(at);
  return {
    body: {
      ...rest,
      ...(noticedAt && !isNoticedAhead && { noticedAt }),
      ...(child && { child: isBornAhead ? of : child }),
    },
    warnings: [
      ...(isNoticedAhead ? [warning('/noticedAt', AHEAD)] : []),
      ...(isBornAhead ? [warning('/child/birthDate', AHEAD)] : []),
    ],
  };
};

/**
 * Reads from a call everything that can be read. Nothing is refused: a malformed value, or a field that we do not
 * know, is kept in the caller's words. The caller's identity goes under the seal, understood or not.
 */
export const hearCall = (text: string, at: Instant): Heard => {
  const given = jsonOf(text);
  if (!isObject(given)) return nothing(text);
  const { value, warnings } = understand(HotlineBody.shape, given);
  const { body, warnings: ahead } = withoutFuture(HotlineBody.parse(value), at);
  const all = [...warnings, ...ahead];
  const { reporter, ...others } = given;
  const isOfReporter = ({ field }: Misunderstood) => /^\/reporter(\/|$)/.test(field);
  const raw = all.some((each) => !isOfReporter(each)) ? JSON.stringify(others) : '';
  const rawReporter = all.some(isOfReporter) ? JSON.stringify(reporter) : '';
  const cut = raw.length > MOST_KEPT ? [warning('/', CUT)] : [];
  return {
    body,
    warnings: [...cut, ...all, ...warningsOn(body, at)].slice(0, MOST_WARNINGS),
    ...(raw && { raw: raw.slice(0, MOST_KEPT) }),
    ...(rawReporter && { rawReporter: rawReporter.slice(0, MOST_UNDER_SEAL) }),
  };
};

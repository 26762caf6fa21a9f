import { readSaid, warningsAt } from '#domain/input/read-leniently';
import type { Misunderstood } from '#domain/input/understand';
import { HotlineBody } from '#schemas/api/doors';
import type { Label } from '#schemas/label';
import { readFields } from '#schemas/reading/fields';
import type { SaidAt } from '#schemas/reading/json';
import type { Instant } from '#schemas/time';
import { type AsSaid, isCut, keptInCase, keptUnderSeal, partSaid } from './as-said.ts';
import { hideIn } from './hide-caller.ts';
import { pastOnly } from './past-only.ts';
import { warningsOn } from './warnings.ts';

const NOT_FIELDS: Label = {
  zh: '无法按字段读取，原文已封存并登记为报告；请拨打电话说明情况',
  en: 'it could not be read as fields; its words lie under the seal, and it was taken as a report: please telephone',
};
const CUT: Label = { zh: '原文过长，只保存前一部分', en: 'too long: only its beginning is kept' };
const HIDDEN: Label = {
  zh: '其中的电话号码或报告人信息已封存',
  en: 'telephone numbers, and what names the caller, lie under the seal',
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The words of a call: a text, or bytes that are no text. */
export interface Words {
  readonly text: string;
  /** In base64, if no charset turns them into text. */
  readonly bytes?: string | undefined;
  /** The charset of the text. */
  readonly charset?: string | undefined;
}

/** The result of reading a call. */
export interface Heard {
  readonly body: HotlineBody;
  readonly warnings: readonly Misunderstood[];
  /** The values that were not understood or did not fit: personal, and without the caller's identity. */
  readonly asSaid?: AsSaid | undefined;
  /** The values that may be the caller's, and everything if nothing could be read. */
  readonly underSeal?: AsSaid | undefined;
}

/** In an unreadable call nobody can tell the child's data from the caller's, so all of it is sealed. */
const unread = ({ text, bytes }: Words): Heard => {
  const said: readonly SaidAt[] = text || bytes ? [[bytes ? 'bytes' : 'text', bytes ?? text]] : [];
  const underSeal = keptUnderSeal(said);
  return {
    body: HotlineBody.parse({}),
    warnings: [...warningsAt([''], NOT_FIELDS), ...(isCut(underSeal) ? warningsAt([''], CUT) : [])],
    underSeal,
  };
};

/** The words by which the caller names themselves; a single character is not taken for a name. */
const wordsFor = ({ reporter }: HotlineBody): readonly string[] =>
  [reporter?.name, reporter?.telephone].flatMap((word) => (word && word.length > 1 ? [word] : []));

/** The texts of a call and its other values, with the caller hidden, as the case may show them. */
const withoutCaller = (body: HotlineBody, ofCase: AsSaid = {}) => {
  const words = wordsFor(body);
  const { place, child, parents, course, ...codes } = body;
  const prose = hideIn({ place, child, parents, course }, '', { words, isChecked: true });
  const beside = Object.entries(ofCase).map(
    ([at, said]) => [at, hideIn(said, at, { words, isChecked: false })] as const,
  );
  return {
    body: HotlineBody.parse({ ...codes, ...(isObject(prose.value) && prose.value) }),
    ofCase: beside.map(([at, { value }]): SaidAt => [at, value]),
    originals: [...prose.originals, ...beside.flatMap(([, { originals }]) => originals)],
  };
};

/**
 * Reads everything from a call that can be read. Nothing is refused: a value that does not fit its field is kept as it
 * was said. Everything that may be the caller's is sealed, understood or not.
 */
export const hearCall = (words: Words, at: Instant): Heard => {
  const { text, charset } = words;
  const fields = readFields(text);
  const read = fields && readSaid(HotlineBody.shape, { ...fields, ...(charset && { charset }) });
  if (!read) return unread(words);
  const past = pastOnly(HotlineBody.parse(read.value), at);
  const parts = partSaid(HotlineBody.shape, [...read.asSaid, ...past.asSaid]);
  const inCase = keptInCase(parts.ofCase);
  const open = withoutCaller(past.body, inCase);
  const underSeal = keptUnderSeal([...parts.underSeal, ...open.originals]);
  const hidden = open.originals.map(([pointer]) => pointer);
  const warnings = [
    ...([inCase, underSeal].some(isCut) ? warningsAt([''], CUT) : []),
    ...read.warnings,
    ...past.warnings,
    ...warningsAt(hidden, HIDDEN),
    ...warningsOn(open.body, at),
  ];
  const asSaid = inCase && Object.fromEntries(open.ofCase);
  return { body: open.body, warnings, asSaid, underSeal };
};

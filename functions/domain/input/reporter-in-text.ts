import type { Label } from '#schemas/label';

/** The texts of a report about the child, which the case's workers read. */
export interface Words {
  readonly place?: string | undefined;
  readonly infringement?: string | undefined;
  readonly course?: string | undefined;
  readonly severity?: string | undefined;
  readonly signs?: string | undefined;
}

/** A reporter's own identity, which is sealed. */
export interface Self {
  readonly unit?: string | undefined;
  readonly name?: string | undefined;
  readonly telephone?: string | undefined;
}

export interface Named extends Label {
  readonly field: string;
}

const SELF: Label = {
  zh: '此处写有报告人的姓名、单位或者电话，办案人员会看到；报告人身份只填在报告人一栏',
  en: 'these words name the reporter, and whoever works on the case reads them: say who reports under `reporter` only',
};
const OTHER: Label = {
  zh: '此处似写明由谁告知，办案人员会看到；消息来源请填在报告人一栏',
  en: 'these words seem to say who told it, and whoever works on the case reads them: name sources under `reporter`',
};

/** Phrases by which a caller names the person who told them: 护士说, the teacher says. */
const TOLD =
  /(护士|医生|老师|班主任|校长|邻居|村干部|村支书|社工|民警|儿童主任)[^，。；,;]{0,4}(说|讲|称|反映|告诉)|\b(nurse|doctor|teacher|neighbou?r|headmaster|social worker)s? (says?|said|told)\b/iu;

const digitsOf = (text: string): string => text.replace(/\D/g, '').slice(-11);

/** The last digits suffice: a country's or an area's code may stand in front. */
const LEAST_DIGITS = 7;

const namesNumber = (text: string, telephone: string): boolean => {
  const digits = digitsOf(telephone);
  return digits.length >= LEAST_DIGITS && text.replace(/\D/g, '').includes(digits);
};

const namesSelf = (text: string, { unit, name, telephone }: Self): boolean =>
  [unit, name].some((each) => each !== undefined && each.length > 1 && text.includes(each)) ||
  (telephone !== undefined && namesNumber(text, telephone));

/**
 * Warns of words that would reveal the reporter. The words are kept as they were said, and the warning says where a
 * source belongs (`rep.privacy`).
 */
export const reporterInText = (
  { place, infringement, course, severity, signs }: Words,
  reporters: readonly Self[],
): readonly Named[] =>
  Object.entries({ place, infringement, course, severity, signs }).flatMap(([key, text]) => {
    if (!text) return [];
    const field = `/${key}`;
    if (reporters.some((each) => namesSelf(text, each))) return [{ field, ...SELF }];
    return TOLD.test(text) ? [{ field, ...OTHER }] : [];
  });

import type { Complaint } from '#domain/errors';
import type { Doubt } from '#schemas/child-identity';
import type { Label } from '#schemas/label';
import type { Warning } from './warning.ts';

/** The words for each fault of a number; they never contain the number. */
const LABELS: Readonly<Record<Doubt, Label>> = {
  form: { zh: '身份证号不是 18 位', en: 'it does not have 18 characters' },
  check_digit: { zh: '身份证号校验码不符', en: 'the check digit does not match' },
  region: {
    zh: '身份证号前六位不是行政区划代码（包括已撤销的）',
    en: 'it begins with no county’s code, in force or abolished',
  },
  birth_date: {
    zh: '身份证号中的出生日期不存在',
    en: 'there is no such day as its birth date',
  },
  ahead: { zh: '身份证号中的出生日期晚于今天', en: 'its birth date is in the future' },
  not_a_child: {
    zh: '身份证号显示其人已满十八周岁，可能不是儿童本人的号码',
    en: 'its holder is 18 or older: it may be somebody else’s than the child’s',
  },
  sequence: { zh: '身份证号的顺序码为 000，不是有效号码', en: 'nobody is given the sequence 000' },
  cut: {
    zh: '身份证号末三位均为 0，可能已被电子表格截断',
    en: 'it ends in three zeros: a spreadsheet may have cut it',
  },
  birth_date_differs: {
    zh: '身份证号中的出生日期与所填出生日期不一致',
    en: 'its birth date is not the one that was given',
  },
  sex_differs: {
    zh: '身份证号中的性别与所填性别不一致',
    en: 'it is of the other sex than was given',
  },
};

const KEPT: Label = {
  zh: '，已按原样记录，暂不用于识别儿童身份',
  en: '; the number is kept as given and not used to identify the child',
};

/** One complaint for each doubt, at the number's field; without the number, which is personal. */
export const againstNumber = (doubts: readonly Doubt[], path: string): readonly Complaint[] =>
  doubts.map((doubt) => ({ path, ...LABELS[doubt] }));

/** One warning for each doubt, at the number's field: `/child/citizenId` in a report. */
export const warningsOnNumber = (doubts: readonly Doubt[], field: string): readonly Warning[] =>
  doubts.map((code) => {
    const { zh, en } = LABELS[code];
    return { code, field, zh: `${zh}${KEPT.zh}`, en: `${en}${KEPT.en}` };
  });

import { labelOf } from '#schemas/code-list';
import { Parent } from '#schemas/codes/parent';
import { dutyTypes, isDutyCode } from '#schemas/duties/index';
import type { Label } from '#schemas/label';
import { RungCode, rungLabels } from '#schemas/ladder';

type Words = Readonly<Record<string, Label>>;

const occasions: Words = {
  opened: { zh: '新待办', en: 'new duty' },
  ended: { zh: '通报', en: 'notice' },
  noted: { zh: '进展', en: 'news' },
  turned: { zh: '到龄提醒', en: 'age mark' },
};

/** The reason for an alert in words; a repeated rung has the name of the first. */
export const occasionWords = (occasion: string): Label => {
  const kind = occasion.replace(/(-\d+)+$/, '');
  const rung = RungCode.safeParse(kind);
  return rung.success ? rungLabels[rung.data] : wordsIn(occasions, kind);
};

const standings: Words = {
  on_duty: { zh: '值班', en: 'on duty' },
  holder: { zh: '承办', en: 'officer' },
  deputy: { zh: '副职', en: 'deputy' },
  superior: { zh: '上级', en: 'superior' },
  office: { zh: '单位', en: 'office' },
};

export const standingWords = (standing: string): Label => wordsIn(standings, standing);

const statuses: Words = {
  owed: { zh: '待发', en: 'owed' },
  in_digest: { zh: '待汇总', en: 'in digest' },
  handed_over: { zh: '已发出', en: 'sent' },
  acknowledged: { zh: '已确认', en: 'confirmed' },
  failed: { zh: '失败', en: 'failed' },
  not_needed: { zh: '无需', en: 'not needed' },
  shown: { zh: '页面已列', en: 'shown' },
  joined: { zh: '已并入', en: 'in another' },
};

export const statusWords = (status: string): Label => wordsIn(statuses, status);

const systems: Words = {
  machine: { zh: '状态机', en: 'the machine' },
  sweep: { zh: '定时扫描', en: 'the sweep' },
  relay: { zh: '发件转送', en: 'the relay' },
  rule: { zh: '规则', en: 'a rule' },
  seal: { zh: '封存通道', en: 'the seal' },
};

export const systemWords = (system: string): Label => wordsIn(systems, system);

const typeWords = (code: string): Label =>
  isDutyCode(code) ? dutyTypes[code].title : { zh: code, en: code };

export const parentWords = (code: string): Label => {
  const parent = Parent.safeParse(code);
  return parent.success ? labelOf(Parent, parent.data) : { zh: code, en: code };
};

/** `Reprimand a parent (father)`. */
export const dutyWords = (name: string): Label => {
  const [type = name, subject] = name.split(':');
  const { zh, en } = typeWords(type);
  if (!subject) return { zh, en };
  const parent = parentWords(subject);
  return { zh: `${zh}（${parent.zh}）`, en: `${en} (${parent.en})` };
};

const wordsIn = (words: Words, code: string): Label => words[code] ?? { zh: code, en: code };

/** Several labels as one, in both languages. */
export const joined = (labels: readonly Label[], between: Label): Label => ({
  zh: labels.map(({ zh }) => zh).join(between.zh),
  en: labels.map(({ en }) => en).join(between.en),
});

export const COMMA: Label = { zh: '、', en: ', ' };

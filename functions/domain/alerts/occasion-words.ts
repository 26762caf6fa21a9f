import type { Label } from '#schemas/label';
import { type Occasion, occasionOf } from './occasion.ts';

/** The words of an occasion, for one duty and for several. */
interface Words {
  readonly one: Label;
  readonly many?: (count: number) => Label;
}

const several =
  (zh: string, en: string) =>
  (count: number): Label => ({ zh: `${zh}${count}项`, en: `${en} (${count})` });

const words: Readonly<Record<Occasion['name'], Words>> = {
  opened: { one: { zh: '新待办', en: 'New duty' }, many: several('新待办', 'New duties') },
  remind: { one: { zh: '提醒', en: 'Reminder' }, many: several('提醒', 'Reminders') },
  review: { one: { zh: '请登记', en: 'Review' }, many: several('请登记', 'Review') },
  due: { one: { zh: '已到期', en: 'Due now' }, many: several('已到期', 'Due now') },
  superior: { one: { zh: '逾期未办', en: 'Overdue' }, many: several('逾期未办', 'Overdue') },
  'leading-group': {
    one: { zh: '逾期未办', en: 'Overdue' },
    many: several('逾期未办', 'Overdue'),
  },
  ended: { one: { zh: '收到通报', en: 'Notice' } },
  noted: { one: { zh: '最新进展', en: 'Progress' } },
  // The age is personal, so the text does not give it; the recipient looks it up.
  turned: { one: { zh: '到龄提醒', en: 'Age mark' } },
};

/** Only what has a term can be overdue. */
const NOT_ENTERED: Words = {
  one: { zh: '尚未登记', en: 'No entry' },
  many: several('尚未登记', 'No entry'),
};

const FOR_INFORMATION: Label = { zh: '请知悉', en: 'FYI' };

interface Said {
  readonly count: number;
  readonly hasTerm: boolean;
  /** The reader is told of a duty that another office owes. */
  readonly isOthers: boolean;
}

/** The words with which a text begins; a repeated rung (`due-2`) says what the rung says. */
export const occasionWords = (occasion: string, { count, hasTerm, isOthers }: Said): Label => {
  const { name, rung } = occasionOf(occasion);
  if (name === 'opened' && isOthers) return FOR_INFORMATION;
  const isLate = rung === 'due' || rung === 'superior' || rung === 'leading-group';
  const { one, many } = isLate && !hasTerm ? NOT_ENTERED : words[name];
  return count > 1 && many ? many(count) : one;
};

import * as z from 'zod';
import { Post } from './codes/post.ts';
import { LadderRule } from './ladder.ts';
import { Modality, type Setting } from './setting.ts';
import { Term } from './term.ts';

const term = (neededBy: Setting['neededBy'], zh: string, en: string) =>
  ({ type: Term, unit: 'term', meaning: { zh, en }, merge: 'stricter', neededBy }) as const;

const ladder = (zh: string, en: string) =>
  ({
    type: LadderRule,
    unit: 'ladder',
    meaning: { zh, en },
    merge: 'nearer',
    neededBy: 'duty',
  }) as const;

/** Every setting that a policy pack may state, by its key. */
export const settings = {
  'urgent.report': term(
    'product',
    '发现情况至报告公安机关；逾此即标记为迟报',
    'From discovery to the report to the police; a later one is marked late',
  ),
  'prompt.accept': term('duty', '公安机关受理报告', 'The police accept a report'),
  'urgent.dispatch': term('duty', '公安机关出警', 'The police go to the child'),
  'prompt.notice': term(
    'duty',
    '公安机关通报应急处置情况',
    'The police notify others of the emergency measures',
  ),
  'urgent.parent_return': term(
    'duty',
    '责令后父母返回或确定受委托监护人',
    'After the order, a parent returns or names a capable adult',
  ),
  'prompt.secure': term(
    'duty',
    '纳入社会救助或社会福利',
    'The family is brought into social assistance',
  ),
  'prompt.close': term('duty', '由专人审核并结案', 'A person reviews and closes the case'),
  'feedback.reporting_unit': term(
    'product',
    '受案或立案后向报案单位反馈进展',
    'Feedback to the reporting unit after the case is accepted or filed',
  ),
  'report.receipt_unacknowledged': term(
    'product',
    '报告无人确认时，提示报告人改打电话',
    'A report that nobody acknowledges tells its reporter to telephone',
  ),
  'alert.acknowledge_within': term(
    'product',
    '通知无人确认时，改用下一渠道或通知副职',
    'An alert that nobody acknowledges goes to the next channel, then to the deputy',
  ),
  'alert.most_per_hour': {
    type: z.number().int().min(1).max(100),
    unit: 'texts',
    meaning: {
      zh: '同一人员一小时内单独收到的短信上限；超出部分合并为汇总短信',
      en: 'So many texts one person has within an hour; what is beyond becomes a digest',
    },
    merge: 'nearer',
    neededBy: 'product',
  },
  'alert.digest_every': term(
    'product',
    '同一人员两条汇总短信之间的最短间隔',
    'One person has a digest no more often than this',
  ),
  'notice.recipients': {
    type: z.array(Post).min(1),
    unit: 'posts',
    meaning: {
      zh: '公安机关应急处置情况的通报对象',
      en: 'Whom the police notify of the emergency measures',
    },
    merge: 'union',
    neededBy: 'product',
  },
  'unfounded.second_officer': {
    type: Modality,
    unit: 'modality',
    meaning: {
      zh: '认定报告不属实须经另一名人员确认',
      en: 'A second officer confirms that a report is unfounded',
    },
    merge: 'strongest',
    neededBy: 'product',
  },
  'ladder.urgent': ladder('第一时间类职责的催办', 'The ladder of duties owed at the first moment'),
  'ladder.prompt': ladder('及时类职责的催办', 'The ladder of duties owed promptly'),
  'ladder.return': ladder('父母返回的催办', 'The ladder of a parent’s return'),
  'ladder.close': ladder('结案的催办', 'The ladder of closing a case'),
  'ladder.unclocked': ladder(
    '无时限职责的定期复核与催办',
    'The review and ladder of duties to which nobody has given a term',
  ),
} as const satisfies Record<string, Setting>;

export type Settings = typeof settings;
export type SettingKey = keyof Settings;

type Values = { readonly [K in SettingKey]: z.infer<Settings[K]['type']> };
export type SettingValue<K extends SettingKey> = Values[K];

type KeysOfUnit<U extends Setting['unit']> = {
  [K in SettingKey]: Settings[K]['unit'] extends U ? K : never;
}[SettingKey];

/** A setting that gives a clock its length. */
export type ClockKey = KeysOfUnit<'term'>;
export type LadderKey = KeysOfUnit<'ladder'>;

export const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(settings, key);

interface Parses<T> {
  readonly type: { readonly parse: (value: unknown) => T };
}

const parsers: { readonly [K in SettingKey]: Parses<Values[K]> } = settings;

/** @throws {z.ZodError} for a value of another type. */
export const parseSetting = <K extends SettingKey>(key: K, value: unknown): SettingValue<K> =>
  parsers[key].type.parse(value);

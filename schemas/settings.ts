import * as z from 'zod';
import { Act } from './codes/act.ts';
import { PlacementKind } from './codes/placement-kind.ts';
import { Post } from './codes/post.ts';
import { Signatory } from './codes/signatory.ts';
import { LadderRule } from './ladder.ts';
import { ReportingDuty } from './reporting-duty.ts';
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

const recipients = (neededBy: Setting['neededBy'], zh: string, en: string) =>
  ({
    type: z.array(Post).min(1),
    unit: 'posts',
    meaning: { zh, en },
    merge: 'union',
    neededBy,
  }) as const;

/** A list of codes, of which every layer may name some. */
const codes = <const T extends z.ZodType>(type: T, zh: string, en: string) =>
  ({ type, unit: 'codes', meaning: { zh, en }, merge: 'union', neededBy: 'duty' }) as const;

const places = (zh: string, en: string) => codes(z.array(PlacementKind).min(1), zh, en);

/** Every setting that a policy pack may state, by its key. */
export const settings = {
  'urgent.report': term(
    'product',
    '发现情况至报告公安机关；逾此即标记为迟报',
    'From discovery to the report to the police; a later one is marked late',
  ),
  'prompt.report': term(
    'duty',
    '依“及时”用语负有报告义务的，发现情况至报告公安机关；逾此即标记为迟报',
    'From discovery to the report, of those who must report 及时; a later one is marked late',
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
  'prompt.reprimand_notice': term(
    'duty',
    '训诫情况通报乡镇',
    'The township is notified of a reprimand',
  ),
  'prompt.confirmation': term(
    'duty',
    '签订委托监护确认书',
    'The confirmation of entrusted guardianship is signed',
  ),
  'prompt.assess_trustee': term(
    'duty',
    '评估受委托监护人的监护能力',
    'The trustee’s capacity is assessed',
  ),
  'urgent.stop_harm': term(
    'duty',
    '制止侵害、实施保护',
    'The harm is stopped and the child protected',
  ),
  'urgent.medical_care': term('duty', '协助就医', 'The child gets medical care'),
  'urgent.request_placement': term(
    'duty',
    '通知民政部门安置',
    'Civil affairs is told that the child must be placed',
  ),
  'urgent.place': term('duty', '民政部门安置儿童', 'Civil affairs places the child'),
  'urgent.search': term('duty', '快速查找失踪儿童', 'A missing child is searched for'),
  'prompt.abandonment': term('duty', '处置遗弃行为', 'Abandonment is handled'),
  'prompt.tell_village': term('duty', '通报村（居）民委员会', 'The village committee is told'),
  'prompt.admit': term('duty', '机构接收儿童', 'The institution takes the child in'),
  'prompt.name_carer': term(
    'duty',
    '指定专人负责',
    'The person responsible for the child is named',
  ),
  'custody.review_every': term('duty', '临时监护的复核周期', 'How often a custody is reviewed'),
  'urgent.incident': term(
    'duty',
    '处置临时监护期间的突发情况',
    'An incident in custody is answered',
  ),
  'prompt.reward': term('duty', '表扬奖励报告人', 'Whoever reported is praised'),
  'prompt.clue': term('duty', '核查苗头性线索', 'An early-sign clue is looked into'),
  'prompt.call': term('duty', '办理热线求助', 'A call to the hotline is handled'),
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
  'notice.recipients': recipients(
    'product',
    '公安机关应急处置情况的通报对象',
    'Whom the police notify of the emergency measures',
  ),
  'reprimand.recipients': recipients(
    'duty',
    '训诫情况的通报对象',
    'Whom the police notify of a reprimand',
  ),
  'abandonment.recipients': recipients(
    'duty',
    '轻微遗弃处置情况的通报对象',
    'Whom the police tell of a minor abandonment',
  ),
  'incident.recipients': recipients(
    'duty',
    '临时监护期间突发情况的报告对象',
    'Who is told at once when something befalls a child in custody',
  ),
  'clue.recipients': recipients(
    'duty',
    '苗头性线索的通报对象',
    'Who is told of an early-sign clue',
  ),
  'report.duties': {
    type: z.array(ReportingDuty).min(1),
    unit: 'reporting',
    meaning: {
      zh: '谁对哪些情形负有强制报告义务，以及报告的时间用语',
      en: 'Who must report which situations, and in which words of time',
    },
    merge: 'union',
    neededBy: 'product',
  },
  'placement.parents_unreachable': places(
    '联系不上父母时的安置去向',
    'Where a child goes whose parents cannot be reached',
  ),
  'placement.domestic_violence': places(
    '遭受侵害的儿童的安置去向',
    'Where a child goes who was harmed: never to relatives or the village',
  ),
  'placement.temporary_guardianship': places(
    '临时监护的承担机构',
    'Which institutions bear temporary guardianship',
  ),
  'recall.alternative': {
    type: z.enum(['return_or_trustee', 'return_first']),
    unit: 'order',
    meaning: {
      zh: '父母返回与确定受委托监护人：择一，或返回优先、暂时无法返家时再委托',
      en: 'Return or trustee, either; or return first, and a trustee only while no return is possible',
    },
    merge: 'nearer',
    neededBy: 'duty',
  },
  'confirmation.signatories': codes(
    z.array(Signatory).min(1),
    '委托监护确认书的签字人',
    'Who signs the confirmation of entrusted guardianship',
  ),
  'abandonment.minor_measures': codes(
    z.array(Act.extract(['reprimand', 'criticism_education'])).min(1),
    '情节特别轻微的遗弃不予处罚时的措施',
    'What a guardian is given whose abandonment was too minor to punish',
  ),
  'units.copied': {
    type: z.enum(['shown', 'told_when_opened']),
    unit: 'choice',
    meaning: {
      zh: '文件所列牵头单位、责任单位：只在解释中列明，或职责开启时一并告知',
      en: 'The lead and responsible units of a notice: named in explanations only, or also told when a duty opens',
    },
    merge: 'nearer',
    neededBy: 'units',
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
  'ladder.contact': ladder(
    '继续联系父母的提醒',
    'How often the police are reminded to go on trying the parents',
  ),
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
/** A setting that lists whom something is told. */
export type PostsKey = KeysOfUnit<'posts'>;
/** A setting that lists what a field of a form may hold, or must. */
export type CodesKey = KeysOfUnit<'codes'>;

export const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(settings, key);

interface Parses<T> {
  readonly type: { readonly parse: (value: unknown) => T };
}

const parsers: { readonly [K in SettingKey]: Parses<Values[K]> } = settings;

/** @throws {z.ZodError} for a value of another type. */
export const parseSetting = <K extends SettingKey>(key: K, value: unknown): SettingValue<K> =>
  parsers[key].type.parse(value);

import * as z from 'zod';
import { ChildCategory } from './codes/child-category.ts';
import { Population } from './codes/population.ts';
import { ReportingDuty } from './reporting-duty.ts';
import type { Setting } from './setting.ts';
import { ladder, term } from './setting-kinds.ts';
import { settings as abandonmentResponse } from './workflows/abandonment-response/settings.ts';
import { settings as childProtection } from './workflows/child-protection/settings.ts';
import { settings as departmentReport } from './workflows/department-report/settings.ts';
import { settings as earlySign } from './workflows/early-sign/settings.ts';
import { settings as emergencyResponse } from './workflows/emergency-response/settings.ts';
import { settings as entrustedGuardianship } from './workflows/entrusted-guardianship/settings.ts';
import { settings as guardianHarm } from './workflows/guardian-harm/settings.ts';
import { settings as guardianshipIntervention } from './workflows/guardianship-intervention/settings.ts';
import { settings as guardianshipRestoration } from './workflows/guardianship-restoration/settings.ts';
import { settings as hotlineCall } from './workflows/hotline-call/settings.ts';
import { settings as missingChildSearch } from './workflows/missing-child-search/settings.ts';
import { settings as parentRecall } from './workflows/parent-recall/settings.ts';
import { settings as revocationPetition } from './workflows/revocation-petition/settings.ts';
import { settings as temporaryCustody } from './workflows/temporary-custody/settings.ts';
import { settings as visitFinding } from './workflows/visit-finding/settings.ts';

/** An hour of the day: `08:30`. */
const HourOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

/** The settings of the product as a whole: reports, alerts, and the ladders that many duties share. */
const general = {
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
  'alert.urgent_within': term(
    'product',
    '办理时限不超过此值的事项，通知不分昼夜；其余在办公时间发送',
    'What has a term no longer than this is told at any hour; all else in office hours',
  ),
  'alert.office_hours': {
    type: z.strictObject({ from: HourOfDay, to: HourOfDay }),
    unit: 'hours',
    meaning: {
      zh: '工作日的办公时间；不紧急的通知只在此时间内发送',
      en: 'The office hours of a workday; what is not urgent is told only within them',
    },
    merge: 'nearer',
    neededBy: 'product',
  },
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
  'register.populations': {
    type: z.array(Population).min(1),
    unit: 'codes',
    meaning: { zh: '建档登记的儿童范围', en: 'The groups of children whose files are kept' },
    merge: 'union',
    neededBy: 'product',
  },
  'register.categories': {
    type: z.array(ChildCategory).min(1),
    unit: 'codes',
    meaning: {
      zh: '由人确认的重点类别',
      en: 'The categories of children to whom more attention is owed, which a person confirms',
    },
    merge: 'union',
    neededBy: 'product',
  },
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
  'ladder.urgent': ladder('第一时间类职责的催办', 'The ladder of duties owed at the first moment'),
  'ladder.prompt': ladder('及时类职责的催办', 'The ladder of duties owed promptly'),
  'ladder.unclocked': ladder(
    '无时限职责的定期复核与催办',
    'The review and ladder of duties to which nobody has given a term',
  ),
} as const satisfies Record<string, Setting>;

/** Every setting that a policy pack may state, by its key. */
export const settings = {
  ...general,
  ...emergencyResponse,
  ...parentRecall,
  ...childProtection,
  ...missingChildSearch,
  ...abandonmentResponse,
  ...guardianHarm,
  ...temporaryCustody,
  ...entrustedGuardianship,
  ...guardianshipIntervention,
  ...departmentReport,
  ...earlySign,
  ...hotlineCall,
  ...revocationPetition,
  ...guardianshipRestoration,
  ...visitFinding,
} as const;

export type Settings = typeof settings;
export type SettingKey = keyof Settings;

type Values = { readonly [K in SettingKey]: z.infer<Settings[K]['type']> };
export type SettingValue<K extends SettingKey> = Values[K];

type KeysOfUnit<U extends Setting['unit']> = {
  [K in SettingKey]: Settings[K]['unit'] extends U ? K : never;
}[SettingKey];

/** A setting with the length of a clock. */
export type ClockKey = KeysOfUnit<'term'>;
export type LadderKey = KeysOfUnit<'ladder'>;
/** A setting with a list of posts to inform. */
export type PostsKey = KeysOfUnit<'posts'>;
/** A setting with a list of codes that a field of a form may contain, or must. */
export type CodesKey = KeysOfUnit<'codes'>;

export const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(settings, key);

interface Parses<T> {
  readonly type: { readonly parse: (value: unknown) => T };
}

const parsers: { readonly [K in SettingKey]: Parses<Values[K]> } = settings;

/** @throws {z.ZodError} for a value of another type. */
export const parseSetting = <K extends SettingKey>(key: K, value: unknown): SettingValue<K> =>
  parsers[key].type.parse(value);

import { type DutyCode, dutyTypes } from '#schemas/duties/index';
import { firstOutcome, sampleFields } from '#test/fakes/sample';
import type { County } from '../a-county.ts';

interface Moment {
  readonly at: string;
  readonly county: County;
}

type Make = (moment: Moment) => Readonly<Record<string, unknown>>;

const at: Make = (moment) => ({ at: moment.at });

/** The fields of an outcome that do not depend on the moment, with its time. */
const saying =
  (fields: Readonly<Record<string, unknown>>): Make =>
  (moment) => ({ at: moment.at, ...fields });

/** A part in the joint assessment. */
const taking = saying({ officer: '周警官', findings: '家中无成年人', restsOn: '入户查看' });

/** The bodies of outcomes by duty, the usual one first; other outcomes use a sample of their form. */
export const outcomes = {
  accept: {
    accepted: at,
    transferred: (moment) => ({
      to: moment.county.offices.otherStation,
      takenAt: moment.at,
      takenBy: '张警官',
      reason: '孩子住在邻镇',
    }),
  },
  feedback: { sent: saying({ content: '已受理，孩子今晚由村妇女主任照料' }) },
  dispatch: {
    found: saying({
      situations: ['living_alone'],
      parents: ['father'],
      measures: '带至村委会安置',
      careTonight: '由村妇女主任照料',
    }),
    unfounded: (moment) => ({
      at: moment.at,
      reason: '母亲当日已返家',
      confirmedBy: moment.county.people.stationSecond,
    }),
  },
  assist: { recorded: saying({ assistance: 'assisted' }) },
  'order-return': {
    ordered: saying({ demand: 'return_or_trustee', answer: '答应两天内返回' }),
    unreachable: saying({ attempts: '拨打三次，均无人接听' }),
  },
  reprimand: {
    given: saying({ manner: 'telephone', content: '不得让未满十六周岁的孩子单独居住' }),
    notGiven: saying({ reason: '父亲住院，无法训诫' }),
  },
  escort: {
    handedOver: saying({
      receiver: 'close_relative',
      receivedBy: '奶奶王秀英',
      place: '千家洲村五组',
      reason: '离家最近，孩子愿意',
    }),
    notNeeded: saying({ careTonight: '由姑姑照料', reason: '姑姑已到场' }),
  },
  'notify-parents': {
    notified: saying({ manner: '经工友转告，父亲回电' }),
    abandonedAttempt: saying({ reason: '多方查找仍无下落' }),
  },
  compliance: {
    returned: saying({ seenBy: '周警官' }),
    trusteeNamed: saying({
      trustee: '王秀英',
      kin: 'relative',
      relation: '奶奶',
      capability: '身体健康，同村居住',
    }),
    notNeeded: saying({ reason: '另一方已返回' }),
  },
  notify: { sent: saying({ content: '情况和处置措施已通报' }) },
  // The parts open with the notice, and the assessment after it: played first, they are in it every time.
  'assess-police': { given: taking },
  'assess-civil-affairs': { given: taking },
  assess: {
    concluded: saying({
      safety: '安全',
      safetyRestsOn: '入户查看',
      guardianship: '奶奶照料',
      guardianshipRestsOn: '与奶奶、孩子分别谈话',
      health: '良好',
      healthRestsOn: '校医检查',
      without: '民政、公安意见随后补充',
      participants: ['civil_affairs', 'police', 'village_committee'],
      services: ['psychological_counselling'],
      hardship: true,
      meetsPolicy: true,
    }),
  },
  serve: {
    arranged: saying({
      referrals: [
        { service: 'psychological_counselling', provider: '镇社工站', outcome: 'provided' },
      ],
    }),
  },
  secure: {
    enrolled: saying({ benefit: '最低生活保障' }),
    notEligible: saying({ reason: '收入超过标准' }),
  },
  'stop-harm': {
    stopped: saying({
      dangers: ['safety_threatened'],
      placement: 'needed',
      accused: ['father'],
      measures: '已制止并带离',
      careTonight: '由民警照看',
    }),
    notNeeded: saying({ reason: '经查未发生侵害' }),
  },
  'educate-guardian': {
    given: saying({
      measures: ['criticism_education', 'reprimand'],
      content: '告知法律后果，责令改正',
    }),
    notGiven: saying({ reason: '监护人在押' }),
  },
  place: {
    placed: saying({
      custody: 'temporary_living_care',
      receiver: 'welfare_institution',
      receivedBy: '王老师',
      handedBy: '李警官',
      place: '区儿童福利院',
      reason: '安全，有专人照料',
    }),
    notPlaced: saying({ careTonight: '由姑姑照料', reason: '危险已消除' }),
  },
  'search-child': {
    found: saying({
      place: '镇上网吧',
      noneFound: true,
      parents: [],
      careTonight: '已由母亲接回',
    }),
    foundDead: saying({ place: '水库' }),
  },
  'end-custody': {
    ended: saying({
      how: 'parent_returned',
      to: 'mother',
      handedBy: '奶奶王秀英',
      receivedBy: '母亲',
      record: '交接2026-01',
      reason: '母亲已返家照料',
    }),
    died: saying({ reason: '因病' }),
  },
  close: { closed: saying({ disposition: 'response_complete', reason: '各项职责均已办结' }) },
} as const satisfies Partial<Record<DutyCode, Readonly<Record<string, Make>>>>;

/** The outcome of each duty of a story; a duty that is not named is left to the rules. */
export type Plan = Readonly<Record<string, string>>;

/** Duties that are followed by another round while the custody lasts: they are left to their clocks. */
const ROUNDS = ['review-custody'];

const notYetHere = Object.fromEntries(
  Object.values(dutyTypes)
    .filter(({ code }) => !Object.hasOwn(outcomes, code) && !ROUNDS.includes(code))
    .map(({ code }) => [code, { [firstOutcome(code)]: 0 }]),
);

/** The whole response, with a father who cannot be reached at first; in the order in which it is played. */
export const USUAL: Plan = Object.fromEntries(
  Object.entries({ ...outcomes, 'order-return': { unreachable: 0 }, ...notYetHere })
    .filter(([type]) => !['assist', 'contact-parent'].includes(type))
    .map(([type, of]) => [type, Object.keys(of)[0] ?? '']),
);

/** The shortest way to the close, for stories that hold for any case. */
export const UNFOUNDED: Plan = {
  accept: 'accepted',
  feedback: 'sent',
  dispatch: 'unfounded',
  close: 'closed',
};

const all: Readonly<Record<string, Readonly<Record<string, Make>>>> = outcomes;

export const outcomeBody = (type: string, outcome: string, moment: Moment) => {
  const make = all[type]?.[outcome];
  const fields = make?.(moment) ?? sampleFields(type, outcome, moment.at);
  return { outcome, ...fields };
};

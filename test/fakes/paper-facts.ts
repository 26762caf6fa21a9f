import type { Event } from '#domain/history/event';
import type { PaperFacts } from '#domain/papers/facts';
import { type PaperSource, sourceOf } from '#domain/papers/source';
import { OfficeId, OfficerId } from '#schemas/ids';
import type { PaperType, Source } from '#schemas/papers/paper';
import { Instant } from '#schemas/time';
import { MONDAY } from './memory-clock.ts';
import { sampleFields } from './sample.ts';

/** The words of an officer, by field; every other text is a sample. */
const WORDS: Readonly<Record<string, string>> = {
  content:
    '你长期在外务工，将十一岁的儿童独自留在家中，无人照料，学校和村委会多次联系未果。经批评教育，你应当立即返回或者确定有监护能力的受委托监护人，保证儿童有人照料、按时入学。',
  facts:
    '2026年11月20日晚，因儿童未完成作业，用皮带抽打其背部和手臂，致多处软组织挫伤。邻居听到哭喊后报警。',
  evidence: '伤情照片三张；赫山区人民医院诊断证明；邻居证言；本人陈述。',
  law: '《中华人民共和国反家庭暴力法》第十六条、第十七条',
  forbidden: '禁止以殴打、捆绑、冻饿、恐吓等方式对儿童实施身体或者精神侵害。',
  consequence: '再次实施家庭暴力的，依法给予治安管理处罚；构成犯罪的，依法追究刑事责任。',
  trustee: '周桂英',
  relation: '祖母',
  capability: '五十八岁，身体健康，与儿童同村居住，平日照料其起居。',
  cannotReturn: '父母均在东莞务工，合同期至年底，春节前无法返家。',
  receivedBy: '刘主任',
  handedBy: '周警官',
  place: '赫山区兰溪镇千家洲村村委会',
  reason: '离学校最近，儿童认识该村主任，愿意前往。',
  childView: '愿意跟奶奶住。',
  safety: '儿童独自居住，门锁损坏，冬季无取暖设施。',
  guardianship: '父母均外出，未委托他人；每月通话一次。',
  health: '身体健康；情绪低落，夜间害怕。',
  seen: '入户时祖母在家做饭，儿童按时上学，房屋门锁已修好。',
  findings: '入户查看，儿童无新伤，情绪平稳。',
  visitor: '王干事',
  restsOn: '父亲自2026年3月起离家，未寄生活费，电话停机；村委会三次上门未果。',
  whereNow: '兰溪派出所',
  caseReference: '赫公（兰）告诫字〔2026〕12号',
  child: '本人签收',
  carer: '祖母周桂英签收',
};

/** The fields that are filled in although the form does not require them. */
const OPTIONAL: Readonly<Record<string, readonly string[]>> = {
  handedOver: ['handedBy', 'childView'],
  trusteeNamed: ['cannotReturn'],
};

const told = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' ? (WORDS[name] ?? value.replace('somebody', '某某')) : value,
    ]),
  );

const PIECES = [
  { kind: 'assessment_report', state: 'held', where: '区未成年人救助保护中心档案室' },
  { kind: 'conduct', state: 'held', where: '兰溪派出所 2026-0312 号卷' },
  { kind: 'child_wish', state: 'missing', note: '待儿童情绪平稳后由专业社工询问' },
];

const REFERRALS = [
  {
    service: 'psychological_counselling',
    provider: '益阳市青苗社工服务中心',
    outcome: 'under_way',
    note: '每周一次',
  },
  { service: 'legal_aid', provider: '赫山区法律援助中心', outcome: 'provided' },
];

const SPECIAL: Readonly<Record<string, Record<string, unknown>>> = {
  'prepare-petition': { pieces: PIECES },
  serve: { referrals: REFERRALS },
  assess: { services: ['psychological_counselling', 'legal_aid'] },
  'educate-guardian': { measures: ['criticism_education', 'reprimand'] },
};

const officer = OfficerId.parse('zhou.jing');
const office = OfficeId.parse('station');

const eventOf = (fact: unknown): Event =>
  ({ seq: 23, at: Instant.parse(MONDAY), actor: { officer, office }, fact }) as unknown as Event;

const factOf = (source: Source): unknown => {
  const at = MONDAY;
  if ('duty' in source) {
    const [outcome = ''] = source.outcomes;
    const { duty } = source;
    const extra = Object.fromEntries((OPTIONAL[outcome] ?? []).map((name) => [name, WORDS[name]]));
    const fields = { ...told(sampleFields(duty, outcome, at)), ...extra, ...SPECIAL[duty] };
    return {
      type: 'DutyEnded',
      data: { dutyId: `7K3M9P2Q.parent-recall-1.${duty}.father.1`, outcome, fields },
    };
  }
  if ('act' in source) {
    const { content } = WORDS;
    return {
      type: 'InterventionRecorded',
      data: { act: source.act, against: ['father'], at, by: ['police'], content },
    };
  }
  const grounds = ['six_months_refusal'];
  const reason = '申请人已返乡务工半年，接受家庭教育指导六次，儿童愿意与其共同生活。';
  const data = { guardian: 'father', at, grounds, restsOn: WORDS.restsOn, reason, bars: [] };
  return { type: source.fact, data };
};

/** A source as the case would have it, with every field filled in. */
export const aSource = (source: Source): PaperSource => {
  const found = sourceOf(eventOf(factOf(source)));
  if (!found) throw new Error('no paper is made from this');
  return found;
};

/** The facts of a case for one of a paper's sources. */
export const paperFacts = (
  { from }: Pick<PaperType, 'from'>,
  change: Partial<PaperFacts> = {},
): PaperFacts => {
  const [source] = from;
  if (!source) throw new Error('a paper has a source');
  return {
    case: { number: '7K3M9P2Q', division: '赫山区兰溪镇' },
    child: {
      name: '陈小雨',
      sex: 'female',
      birthDate: '2015-01-01',
      citizenId: '430903201501010012',
    },
    person: {
      role: 'father',
      name: '陈大勇',
      citizenId: '430903198505053218',
      telephone: '+8613911112222',
    },
    source: aSource(source),
    office: { name: '赫山区公安局兰溪派出所', telephone: '0737-2780110' },
    recordedBy: '赫山区公安局兰溪派出所',
    names: new Map(),
    whereabouts: [],
    version: { seq: 42, hash: 'a1b2c3d4e5f60718' },
    at: Instant.parse(MONDAY),
    ...change,
  };
};

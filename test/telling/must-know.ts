/**
 * By when somebody must know, counted from the moment at which the duty opened or ended.
 *
 * - `at_once`: at any hour, within two minutes
 * - `same_morning`: when the next working day has begun, at the latest by half past nine
 * - a number: within so many minutes
 */
export type ByWhen = 'at_once' | 'same_morning' | number;

/** One office that must learn one thing in one story. */
export interface MustKnow {
  /** The beginning of the story's name. */
  readonly story: string;
  readonly office: string;
  /** The type of the duty, and whether its opening, its end, a note on it, or its being late must be known. */
  readonly of: string;
  readonly what: 'opened' | 'ended' | 'noted' | 'late';
  readonly by: ByWhen;
  /** The notice and its section, or `product` where no notice says who is told that something is late. */
  readonly source: string;
  readonly words: string;
}

const entry = (
  story: string,
  of: readonly [office: string, duty: string, what: MustKnow['what'], by: ByWhen],
  source: string,
  words: string,
): MustKnow => {
  const [office, duty, what, by] = of;
  return { story, office, of: duty, what, by, source, words };
};

const OWN = '本产品的规则：无人办理须有人知悉';

/**
 * The offices that must learn something in each of the four stories, and by when.
 *
 * It was written from the notices before the rules of texts, and by itself: it names no rule, and no rule reads it. A
 * change of the rules never changes it.
 */
export const mustKnow: readonly MustKnow[] = [
  entry(
    'alone',
    ['station', 'accept', 'opened', 'at_once'],
    'HS17 三(二)',
    '公安机关要及时受理有关报告',
  ),
  entry('alone', ['station', 'dispatch', 'opened', 'at_once'], 'HS17 三(二)', '第一时间出警调查'),
  entry('alone', ['station', 'accept', 'late', 15], 'product', OWN),
  entry('alone', ['county-police', 'accept', 'late', 30], 'product', OWN),
  entry(
    'alone',
    ['station', 'order-return', 'opened', 'at_once'],
    'HS17 三(二)',
    '责令其父母立即返回',
  ),
  entry('alone', ['station', 'reprimand', 'opened', 'at_once'], 'HS17 三(二)', '并对父母进行训诫'),
  entry(
    'alone',
    ['station', 'notify', 'opened', 'at_once'],
    'HS17 三(二)',
    '将相关情况及时通报乡镇',
  ),
  entry(
    'alone',
    ['township', 'notify', 'ended', 'at_once'],
    'HS17 三(二)',
    '及时通报乡镇(街道、园区)',
  ),
  entry(
    'alone',
    ['township', 'assess', 'opened', 'same_morning'],
    'HS17 三(三)',
    '接到公安机关通报后…进行调查评估',
  ),
  entry(
    'alone',
    ['township', 'serve', 'opened', 'same_morning'],
    'HS17 三(三)',
    '有针对性地安排…专业服务',
  ),
  entry(
    'alone',
    ['civil-affairs', 'secure', 'opened', 'same_morning'],
    'HS17 三(三)',
    '民政…及时将其纳入保障范围',
  ),
  entry('alone', ['civil-affairs', 'close', 'opened', 'same_morning'], 'product', '由人结案'),

  entry(
    'violence',
    ['station', 'dispatch', 'opened', 'at_once'],
    'WH16 三(二)',
    '第一时间出警调查',
  ),
  entry(
    'violence',
    ['station', 'stop-harm', 'opened', 'at_once'],
    'WH16 三(二)',
    '遭受家庭暴力的,要依法制止',
  ),
  entry('violence', ['station', 'medical-care', 'opened', 'at_once'], 'WH16 三(二)', '协助其就医'),
  entry(
    'violence',
    ['station', 'gather-evidence', 'opened', 'at_once'],
    'WH16 三(二)',
    '按照有关规定调查取证',
  ),
  entry(
    'violence',
    ['civil-affairs', 'place', 'opened', 'at_once'],
    'WH16 三(二)',
    '通知并协助民政部门将其安置',
  ),
  entry(
    'violence',
    ['township', 'notify', 'ended', 'at_once'],
    'WH16 三(二)',
    '及时通报镇政府(街道办事处)',
  ),
  entry(
    'violence',
    ['township', 'assess', 'opened', 'same_morning'],
    'WH16 三(三)',
    '要及时会同民政部门、公安机关…调查评估',
  ),
  entry(
    'violence',
    ['legal-aid', 'legal-aid', 'opened', 'same_morning'],
    'WH16 三(二)',
    '法律援助机构应当依法…提供法律援助',
  ),
  entry(
    'violence',
    ['education', 'transfer-school', 'opened', 'same_morning'],
    'WH16 三(二)',
    '教育部门应给予保障',
  ),
  entry(
    'violence',
    ['welfare', 'end-custody', 'opened', 'same_morning'],
    'WH16 三(二)',
    '福利机构实施保护',
  ),

  entry(
    'nobody',
    ['station', 'accept', 'opened', 'at_once'],
    'WH16 三(二)',
    '公安机关要及时受理有关报告',
  ),
  entry('nobody', ['station', 'dispatch', 'opened', 'at_once'], 'WH16 三(二)', '第一时间出警调查'),
  entry('nobody', ['station', 'accept', 'late', 15], 'product', OWN),
  entry('nobody', ['county-police', 'accept', 'late', 60], 'product', OWN),
  entry('nobody', ['county-police', 'dispatch', 'late', 60], 'product', OWN),
  entry('nobody', ['leading-group', 'dispatch', 'late', 120], 'product', OWN),

  entry('two', ['station', 'order-return', 'opened', 'at_once'], 'CQ16 二(一)', '责令其立即返回'),
  entry('two', ['station', 'escort', 'opened', 'at_once'], 'CQ16 二(三)', '公安机关要就近护送'),
  entry(
    'two',
    ['station', 'keep-contact', 'opened', 'at_once'],
    'CQ16 二(三)',
    '继续采取多种方式联系留守儿童父母',
  ),
  entry('two', ['station', 'keep-contact', 'late', 10 * 1440], 'product', OWN),
  entry('two', ['county-police', 'keep-contact', 'late', 10 * 1440], 'product', OWN),
  entry(
    'two',
    ['village', 'keep-contact', 'noted', 'same_morning'],
    'CQ16 二(三)',
    '及时向临时监护照料主体通报联系情况',
  ),
  entry(
    'two',
    ['village', 'end-custody', 'opened', 'same_morning'],
    'CQ16 二(三)',
    '护送至…村（居）民委员会…临时监护照料',
  ),
  entry(
    'two',
    ['township', 'notify', 'ended', 'at_once'],
    'SC16 四(二)',
    '将相关情况及时通报乡镇人民政府',
  ),
];

import * as z from 'zod';
import { Act } from '../../codes/act.ts';
import { Modality, type Setting } from '../../setting.ts';
import { codes, recipients, term } from '../../setting-kinds.ts';

export const settings = {
  'prompt.abandonment': term('duty', '处置遗弃行为', 'Abandonment is handled'),
  'term.punishment': term(
    'duty',
    '治安案件立案后作出处理决定',
    'A public-security case is decided after it was filed',
  ),
  'prompt.tell_village': term('duty', '通报村（居）民委员会', 'The village committee is told'),
  'abandonment.recipients': recipients(
    'duty',
    '轻微遗弃处置情况的通报对象',
    'Whom the police tell of a minor abandonment',
  ),
  'abandonment.punishment': {
    type: Modality,
    unit: 'modality',
    meaning: {
      zh: '对遗弃没有独立生活能力儿童的监护人予以治安管理处罚',
      en: 'Whoever abandons a child that cannot live independently is punished',
    },
    merge: 'strongest',
    neededBy: 'duty',
  },
  'abandonment.minor_measures': codes(
    z.array(Act.extract(['reprimand', 'criticism_education'])).min(1),
    '情节特别轻微的遗弃不予处罚时的措施',
    'What a guardian is given whose abandonment was too minor to punish',
  ),
} as const satisfies Record<string, Setting>;

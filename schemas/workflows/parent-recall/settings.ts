import * as z from 'zod';
import type { Setting } from '../../setting.ts';
import { codes, ladder, recipients, term } from '../../setting-kinds.ts';
import { TrusteeKin } from './codes/trustee-kin.ts';

export const settings = {
  'urgent.parent_return': term(
    'duty',
    '责令后父母返回或确定受委托监护人',
    'After the order, a parent returns or names a capable adult',
  ),
  'prompt.reprimand_notice': term(
    'duty',
    '训诫情况通报乡镇',
    'The township is notified of a reprimand',
  ),
  'reprimand.recipients': recipients(
    'duty',
    '训诫情况的通报对象',
    'Whom the police notify of a reprimand',
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
  'trustee.kin_incapable': codes(
    z.array(TrusteeKin).min(1),
    '监护人丧失监护能力或不履行监护责任时，可以委托的人',
    'Who may be entrusted where a guardian lacks capacity or does not perform',
  ),
  'ladder.return': ladder('父母返回的催办', 'The ladder of a parent’s return'),
} as const satisfies Record<string, Setting>;

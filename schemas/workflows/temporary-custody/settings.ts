import type { Setting } from '../../setting.ts';
import { ladder, places, recipients, term } from '../../setting-kinds.ts';

export const settings = {
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
  'incident.recipients': recipients(
    'duty',
    '临时监护期间突发情况的报告对象',
    'Who is told at once when something befalls a child in custody',
  ),
  'ladder.contact': ladder(
    '继续联系父母的提醒',
    'How often the police are reminded to go on trying the parents',
  ),
  'placement.parents_unreachable': places(
    '联系不上父母时的安置去向',
    'Where a child goes whose parents cannot be reached',
  ),
  'placement.domestic_violence': places(
    '遭受家庭暴力的儿童的安置去向',
    'Where a child goes after violence at home: relatives and the village are not among them',
  ),
  'placement.temporary_guardianship': places(
    '临时监护儿童的安置方式和去向',
    'Where civil affairs places a child under its temporary guardianship',
  ),
} as const satisfies Record<string, Setting>;

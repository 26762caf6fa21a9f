import type { Setting } from '../../setting.ts';
import { ladder, recipients, term } from '../../setting-kinds.ts';

export const settings = {
  'warning.decide': term(
    'duty',
    '受案后需进一步核查的，作出批评教育或告诫决定',
    'From the acceptance of a case that needs checking to the decision on a warning',
  ),
  'warning.first_visit': term(
    'duty',
    '送达告诫书后首次回访',
    'From the service of a warning letter to the first visit',
  ),
  'warning.revisit': term('duty', '告诫后回访的间隔', 'From one visit after a letter to the next'),
  'warning.recipients': recipients(
    'duty',
    '送达告诫书的同时通知的单位',
    'Who is told by the same act that a warning letter was served',
  ),
  'intervention.household_visit': term(
    'duty',
    '村（居）民委员会入户跟踪查访的间隔',
    'How often the village visits a household under a letter or an order',
  ),
  'prompt.report_breach': term(
    'duty',
    '报告告诫书、保护令未落实',
    'The village reports that a letter or an order is not kept',
  ),
  'breach.recipients': recipients(
    'duty',
    '告诫书、保护令未落实的报告对象',
    'Whom the village tells that a letter or an order is not kept',
  ),
  'prompt.answer_breach': term(
    'duty',
    '处理违反告诫书、保护令',
    'The police answer a breach of a letter or an order',
  ),
  'education.follow_up': term(
    'duty',
    '跟进家庭教育指导令、督促监护令的间隔',
    'How often an order to take guidance or to perform is followed up',
  ),
  'ladder.visits': ladder(
    '回访、查访的提醒与催办',
    'The ladder of visits that come again after weeks or months',
  ),
} as const satisfies Record<string, Setting>;

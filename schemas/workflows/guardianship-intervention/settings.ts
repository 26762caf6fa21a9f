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
  'prompt.accept_order': term(
    'duty',
    '受理人身安全保护令申请',
    'The court accepts an application for a protection order',
  ),
  'order.rule': term(
    'duty',
    '受理后裁定人身安全保护令',
    'From the acceptance to the ruling on a protection order',
  ),
  'order.rule_urgent': term(
    'duty',
    '情况紧急时裁定人身安全保护令',
    'From the acceptance to the ruling where it is urgent',
  ),
  'order.serve': term('duty', '送达人身安全保护令', 'From the order to its service'),
  'order.recipients': recipients(
    'duty',
    '送达保护令的单位',
    'Which offices are told by the same act that a protection order was served',
  ),
  'order.longest': term(
    'duty',
    '人身安全保护令的最长有效期',
    'How long a protection order is valid at most',
  ),
  'order.assist': term(
    'duty',
    '协助执行保护令情况的记录间隔',
    'How often police and village record how they assist an order',
  ),
  'ladder.order_end': ladder(
    '保护令届满前的提醒',
    'The reminders before a protection order lapses',
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

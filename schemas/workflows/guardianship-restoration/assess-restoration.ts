import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';
import { withReason } from '../../outcomes.ts';

/**
 * An assessment of the former guardian, if the court asks for one; it opens with the court’s request, and binds nobody.
 */
export const assessRestoration = dutyType('assess-restoration', {
  title: { zh: '评估能否恢复监护', en: 'Weigh restoration' },
  help: {
    zh: '法院委托时，评估原监护人的悔改表现、监护能力和儿童意愿，供法院参考。',
    en: 'At the court’s request, assess remorse and capacity of the former guardian and the child’s wish, for the court.',
  },
  post: 'civil_affairs',
  perParent: true,
  openedByHand: ['court', 'civil_affairs'],
  basis: [],
  law: [{ doc: 'CC', section: '第三十八条' }],
  ladder: 'ladder.look',
  mayBeChangedBy: ['civil_affairs', 'leading_group_office'],
  ofTheProduct: {
    zh: '法院要求评估时由人工开启。',
    en: 'A person opens it where the court asks for an assessment.',
  },
  outcomes: {
    assessed: {
      title: { zh: '已评估', en: 'Assessed' },
      form: form(() => ({
        at: moment('评估时间 Assessed at'),
        findings: words('评估情况 What was found', 4000),
        childView: words('儿童意愿 The child’s wish').optional(),
      })),
    },
    notAssessed: withReason({ zh: '未评估', en: 'Not assessed' }, '时间 At'),
  },
});

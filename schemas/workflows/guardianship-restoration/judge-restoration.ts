import { dutyType } from '../../duty-type.ts';
import { form, moment, reference, words } from '../../fields.ts';
import { required } from '../../required-when.ts';

const childView = () => words('儿童意愿 The child’s wish');

const decision = () => ({
  at: moment('裁判时间 Decided at'),
  caseReference: reference('文书编号 Reference of the decision'),
  childView: childView().optional(),
  childNotHeard: words('未听取儿童意见的原因 Why the child was not heard').optional(),
  reason: words('理由 Reason').optional(),
});

/**
 * A parent whose guardianship was revoked has asked the court to restore it (Civil Code, 38). The court decides; bars
 * and the period are shown, and refuse nothing.
 */
export const judgeRestoration = dutyType('judge-restoration', {
  title: { zh: '审理恢复监护申请', en: 'Judge restoration' },
  help: {
    zh: '人民法院视情况决定是否恢复监护人资格，尊重被监护人真实意愿；对被监护人实施故意犯罪的不得恢复。需要评估的，可以委托评估。',
    en: 'The court decides whether to restore the guardianship, respecting the ward’s true wish; never after an intentional crime against the ward. It may ask for an assessment.',
  },
  post: 'court',
  perParent: true,
  basis: [],
  law: [{ doc: 'CC', section: '第三十八条' }],
  ladder: 'ladder.look',
  needs: ['restoration.opens_after', 'restoration.closes_after'],
  tellsWhenEnded: 'judgment.informed',
  tellsWhenNoted: 'custodian',
  mayBeChangedBy: ['court', 'civil_affairs'],
  outcomes: {
    restored: {
      title: { zh: '恢复监护人资格', en: 'Restored' },
      form: form(() => ({
        ...decision(),
        childView: required({ without: 'childNotHeard' }, childView()),
      })),
    },
    refused: {
      title: { zh: '不予恢复', en: 'Refused' },
      form: form(decision),
    },
    withdrawn: {
      title: { zh: '申请人撤回', en: 'Withdrawn' },
      form: form(() => ({
        at: moment('撤回时间 Withdrawn at'),
        reason: words('理由 Reason').optional(),
      })),
    },
  },
});

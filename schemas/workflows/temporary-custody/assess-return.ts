import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';

/**
 * Civil affairs’ own assessment that a guardian is fit again, without which a child under its guardianship is not
 * returned (Minors Protection Law, 93(2)).
 */
export const assessReturn = dutyType('assess-return', {
  title: { zh: '评估能否送回', en: 'Assess the return' },
  help: {
    zh: '评估监护人是否重新具备履行监护职责的条件；未经评估不得送回。',
    en: 'Assess whether the guardian is fit again. Without it the child does not go back.',
  },
  post: 'civil_affairs',
  openedByHand: ['custodian', 'civil_affairs'],
  basis: [],
  law: [{ doc: 'MPL', section: '九十三' }],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['leading_group_office'],
  outcomes: {
    fit: {
      title: { zh: '具备条件，可以送回', en: 'Fit: the child may return' },
      form: form(() => ({
        at: moment('评估时间 Assessed at'),
        reason: words('理由 Reason'),
        childView: words('儿童意见 What the child says').optional(),
      })),
    },
    unfit: {
      title: { zh: '不具备条件', en: 'Not fit' },
      form: form(() => ({
        at: moment('评估时间 Assessed at'),
        reason: words('理由 Reason'),
      })),
    },
  },
});

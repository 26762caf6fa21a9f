import { Parent } from '../../codes/parent.ts';
import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';

const assessed = () =>
  Parent.exclude(['trustee']).meta({
    title: '评估的监护人 Which guardian is assessed',
    labels: Parent.labels,
  });

/**
 * Civil affairs’ own assessment of one guardian, by name. Without it a child under its guardianship is not returned to
 * that guardian (Minors Protection Law, 93(2)). The assessment returns no child: the return is a decision of its own (可以).
 */
export const assessReturn = dutyType('assess-return', {
  title: { zh: '评估能否送回', en: 'Assess the return' },
  help: {
    zh: '按监护人逐一评估是否具备履行监护职责的条件；未经对其本人评估，不得送回该监护人。',
    en: 'Assess each guardian by name, whether this one is fit. Without it the child does not go back to this one.',
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
        guardian: assessed(),
        reason: words('理由 Reason'),
        childView: words('儿童意见 What the child says').optional(),
      })),
    },
    unfit: {
      title: { zh: '不具备条件', en: 'Not fit' },
      form: form(() => ({
        at: moment('评估时间 Assessed at'),
        guardian: assessed(),
        reason: words('理由 Reason'),
      })),
    },
  },
});

import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';
import { placement } from '../../handover.ts';

/**
 * A change of placement by civil affairs: after a refusal, a review, or at the request of the office that has custody
 * of the child.
 */
export const moveChild = dutyType('move-child', {
  title: { zh: '变更安置', en: 'Move the child' },
  help: {
    zh: '为儿童另行安置，办理书面交接并说明理由。',
    en: 'Place the child elsewhere, hand over in writing, and say why.',
  },
  post: 'civil_affairs',
  clock: 'urgent.place',
  openedByHand: ['custodian', 'civil_affairs'],
  basis: ['cus.receive'],
  ladder: 'ladder.urgent',
  mayBeChangedBy: ['leading_group_office'],
  outcomes: {
    moved: {
      title: { zh: '已变更', en: 'Moved' },
      form: form(placement),
    },
    stays: {
      title: { zh: '不变更', en: 'The child stays' },
      form: form(() => ({
        at: moment('决定时间 Decided at'),
        reason: words('理由 Reason'),
      })),
    },
  },
});

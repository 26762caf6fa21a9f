import { dutyType } from '../../duty-type.ts';
import { form, moment, reference, words } from '../../fields.ts';
import { OrderApplicant } from './codes/order-applicant.ts';
import { childView } from './visit.ts';

/**
 * An order lapses on its day, and may be extended, changed or revoked on application only before that
 * (Anti-Domestic-Violence Law, 30): somebody looks before it lapses. Its day closes nothing.
 */
export const lookAtOrder = dutyType('look-at-order', {
  title: { zh: '保护令届满前研判', en: 'Order ends: look' },
  help: {
    zh: '保护令届满前，研判是否需要申请延长、变更或者撤销；届满不自动结束任何事项。',
    en: 'Before the order lapses, see whether it must be extended, changed or revoked. Its last day ends nothing by itself.',
  },
  post: 'civil_affairs',
  perParent: true,
  clock: 'order.longest',
  basis: ['int.ppo'],
  law: [{ doc: 'ADVL', section: '三十' }],
  ladder: 'ladder.order_end',
  mayBeChangedBy: ['leading_group_office'],
  ofTheProduct: {
    zh: '法律规定届满前可以申请延长，未规定由谁提醒；由本产品提出。',
    en: 'The law lets an extension be asked for before the end, and names nobody who sees to it; this look is the product’s own.',
  },
  outcomes: {
    applied: {
      title: { zh: '已申请延长、变更或撤销', en: 'Change applied for' },
      form: form(() => ({
        at: moment('申请时间 Applied at'),
        applicant: OrderApplicant.meta({
          title: '申请人 Applicant',
          labels: OrderApplicant.labels,
        }),
        reason: words('理由 Reason'),
      })),
    },
    letLapse: {
      title: { zh: '届满失效，不再申请', en: 'Let it lapse' },
      form: form(() => ({
        at: moment('决定时间 Decided at'),
        careNow: words('儿童现由谁照料 Who cares for the child', 500),
        childView: childView(),
        visitRecord: reference(
          '回访记录单交回法院的编号 Reference of the record returned to court',
        ).optional(),
        reason: words('理由（儿童利益） Why, in the child’s interest'),
      })),
    },
  },
});

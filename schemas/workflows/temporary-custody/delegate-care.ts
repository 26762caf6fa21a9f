import { PlacementKind } from '../../codes/placement-kind.ts';
import { dutyType } from '../../duty-type.ts';
import { form, moment, reference, words } from '../../fields.ts';
import { handover } from '../../handover.ts';

/** 抚养照料儿童能力不足的，可就近委托儿童福利机构代为养育并签订委托协议 (CQ20): the office that has custody of the child may ask for it. */
export const delegateCare = dutyType('delegate-care', {
  title: { zh: '委托儿童福利机构', en: 'Delegate the care' },
  help: {
    zh: '照料能力不足时，可就近委托儿童福利机构代为养育，并签订委托协议。',
    en: 'Where your capacity is short, entrust the nearest child welfare institution, by a signed agreement.',
  },
  post: 'custodian',
  openedByHand: ['custodian', 'civil_affairs'],
  basis: ['cus.cwi20'],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['civil_affairs'],
  outcomes: {
    agreed: {
      title: { zh: '已签订委托协议', en: 'Agreed' },
      form: form(() => ({
        at: moment('签订时间 Signed at'),
        agreement: reference('协议编号 Reference of the agreement'),
        ...handover(PlacementKind.extract(['child_welfare_institution'])),
      })),
    },
    notAgreed: {
      title: { zh: '未委托', en: 'Not delegated' },
      form: form(() => ({
        at: moment('决定时间 Decided at'),
        reason: words('理由 Reason'),
      })),
    },
  },
});

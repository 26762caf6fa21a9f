import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';
import { CareForm } from './codes/care-form.ts';

/** 按照最有利于儿童利益的原则，采取机构内养育、爱心家庭寄养等方式 (CQ16). */
export const decideCare = dutyType('decide-care', {
  title: { zh: '确定照料方式', en: 'Decide on care' },
  help: {
    zh: '按照最有利于儿童利益的原则确定照料方式并说明理由。',
    en: 'Decide how the child is cared for, in its best interest, and say why.',
  },
  post: 'custodian',
  basis: ['cus.form'],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['civil_affairs'],
  outcomes: {
    decided: {
      title: { zh: '已确定', en: 'Decided' },
      form: form(() => ({
        at: moment('决定时间 Decided at'),
        form: CareForm.meta({ title: '照料方式 Form of care' }),
        reason: words('理由 Reason'),
        childView: words('儿童意见 What the child says').optional(),
      })),
    },
  },
});

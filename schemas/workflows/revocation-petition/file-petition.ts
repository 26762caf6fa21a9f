import { dutyType } from '../../duty-type.ts';
import { withReason } from '../../outcomes.ts';
import { petitionFiled } from './petition.ts';

/** The petition to the court: 撤销监护人资格 *and* 另行指定监护人. */
export const filePetition = dutyType('file-petition', {
  title: { zh: '提出撤销监护申请', en: 'File the petition' },
  help: {
    zh: '由拟申请人向人民法院申请撤销监护人资格并另行指定监护人；其他个人或者单位已经申请的，如实登记即可。',
    en: 'Whoever is to petition asks the court to revoke the guardianship and to appoint another guardian. A petition by anybody else counts as well.',
  },
  post: 'civil_affairs',
  perParent: true,
  basis: ['rev.who'],
  law: [{ doc: 'CC', section: '第三十六条' }],
  ladder: 'ladder.look',
  mayBeChangedBy: ['civil_affairs', 'leading_group_office'],
  outcomes: {
    filed: petitionFiled,
    notFiled: withReason({ zh: '未申请', en: 'Not filed' }, '时间 At'),
  },
});

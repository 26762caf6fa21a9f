import { dutyType } from '../../duty-type.ts';
import { form, line, moment, words } from '../../fields.ts';

/**
 * 需要转学、异地入学接受义务教育的，教育部门应给予保障: after an infringement (WH16), or because an institution has custody of the child (CQ16:
 * the county to which the child moves).
 */
export const transferSchool = dutyType('transfer-school', {
  title: { zh: '保障转学入学', en: 'Arrange schooling' },
  help: {
    zh: '核实儿童是否需要转学、异地入学，需要的予以协调保障直至入学。',
    en: 'See whether the child must change school, and if so arrange it until the child is enrolled.',
  },
  post: 'education_authority',
  basis: ['pol.school'],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['leading_group_office'],
  outcomes: {
    enrolled: {
      title: { zh: '已入学', en: 'Enrolled' },
      form: form(() => ({
        at: moment('入学时间 Enrolled at'),
        school: line('学校 School', 120),
      })),
    },
    notNeeded: {
      title: { zh: '无需转学', en: 'Not needed' },
      form: form(() => ({
        at: moment('认定时间 Established at'),
        reason: words('理由 Reason'),
      })),
    },
  },
});

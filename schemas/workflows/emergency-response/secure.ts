import { dutyType } from '../../duty-type.ts';
import { form, moment } from '../../fields.ts';
import { personal } from '../../personal.ts';
import { Text } from '../../text.ts';

/** Duty 12: 经济困难且符合政策的，及时纳入保障. */
export const secure = dutyType('secure', {
  title: { zh: '纳入社会保障', en: 'Enrol in assistance' },
  help: {
    zh: '对经济困难且符合政策的，及时纳入社会救助、社会福利等保障范围。',
    en: 'Enrol the family in the social assistance or welfare that it is entitled to.',
  },
  post: 'civil_affairs',
  basis: ['fam.welfare'],
  clock: 'prompt.secure',
  ladder: 'ladder.prompt',
  mayBeChangedBy: ['leading_group_office'],
  outcomes: {
    enrolled: {
      title: { zh: '已纳入', en: 'Enrolled' },
      form: form(() => ({
        at: moment('纳入时间 Enrolled at'),
        benefit: personal(Text(300).meta({ title: '保障项目 Benefit' })),
      })),
    },
    notEligible: {
      title: { zh: '不符合条件', en: 'Not eligible' },
      form: form(() => ({
        at: moment('认定时间 Established at'),
        reason: personal(Text(1000).meta({ title: '理由 Reason' })),
      })),
    },
  },
});

import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';

/** 及时…处置: the department does its own part; nothing that the police do ends this duty. */
export const handleReport = dutyType('handle-report', {
  title: { zh: '部门处置报告', en: 'Act on the report' },
  help: {
    zh: '在本部门职责范围内依法及时处置，记录所采取的措施；公安机关的处置不代替本部门的处置。',
    en: 'Do what is your department’s to do, and record it. What the police do does not stand for it.',
  },
  post: 'receiving_department',
  basis: [],
  law: [{ doc: 'MPL', section: '十一（三）' }],
  clock: 'prompt.handle_report',
  ladder: 'ladder.prompt',
  mayBeChangedBy: ['civil_affairs', 'leading_group_office'],
  outcomes: {
    handled: {
      title: { zh: '已处置', en: 'Acted on' },
      form: form(() => ({
        at: moment('处置时间 Acted at'),
        measures: words('处置措施 What was done', 2000),
      })),
    },
    nothingToDo: {
      title: { zh: '无属本部门的事项', en: 'Nothing that is this department’s' },
      form: form(() => ({
        at: moment('认定时间 Established at'),
        reason: words('理由 Reason'),
      })),
    },
  },
});

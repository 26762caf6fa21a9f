import { dutyType } from '../../duty-type.ts';
import { form, moment, reference } from '../../fields.ts';

/**
 * A report that was made to civil affairs or education: that department receives it itself, and the police receive it
 * by the same call (Minors Protection Law, 11). Neither ends the other's duty.
 */
export const receiveReport = dutyType('receive-report', {
  title: { zh: '部门受理报告', en: 'Take the report' },
  help: {
    zh: '报告向本部门提出，由本部门依法及时受理；公安机关已同时收到，另行处置。',
    en: 'The report was made to your department, which takes it. The police have it, too, and act by themselves.',
  },
  post: 'receiving_department',
  basis: [],
  law: [{ doc: 'MPL', section: '十一（三）' }],
  clock: 'prompt.receive_report',
  ladder: 'ladder.prompt',
  mayBeChangedBy: ['civil_affairs', 'leading_group_office'],
  outcomes: {
    accepted: {
      title: { zh: '已受理', en: 'Taken' },
      form: form(() => ({
        at: moment('受理时间 Taken at'),
        registerReference: reference('登记号 Register reference').optional(),
      })),
    },
  },
});

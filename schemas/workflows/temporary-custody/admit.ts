import { dutyType } from '../../duty-type.ts';
import { form, line, moment, reference, words } from '../../fields.ts';

/**
 * 及时接收: the institution admits the child by its procedure. After a refusal civil affairs places the child elsewhere.
 */
export const admit = dutyType('admit', {
  title: { zh: '接收儿童', en: 'Admit the child' },
  help: {
    zh: '及时接收护送来的儿童，办理入站（院）手续，指定专人负责。',
    en: 'Take the child in at once, by your procedure, and name the person who is responsible.',
  },
  post: 'custodian',
  clock: 'prompt.admit',
  basis: ['cus.receive', 'cus.admit'],
  ladder: 'ladder.prompt',
  mayBeChangedBy: ['civil_affairs'],
  outcomes: {
    admitted: {
      title: { zh: '已接收', en: 'Admitted' },
      form: form(() => ({
        at: moment('接收时间 Admitted at'),
        admission: reference('入站（院）登记号 Reference of the admission').optional(),
        namedPerson: line('专人 Named person').optional(),
      })),
    },
    refused: {
      title: { zh: '未接收', en: 'Refused' },
      form: form(() => ({
        at: moment('时间 Refused at'),
        reason: words('理由 Reason'),
        whereNow: words('儿童现在何处 Where the child is now', 300),
      })),
    },
  },
});

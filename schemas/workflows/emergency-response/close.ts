import { dutyType } from '../../duty-type.ts';
import { form, moment } from '../../fields.ts';
import { personal } from '../../personal.ts';
import { Text } from '../../text.ts';
import { Disposition } from './codes/disposition.ts';

/** A person closes the case; software never does. No notice has a clause on closing. */
export const close = dutyType('close', {
  title: { zh: '审查结案', en: 'Review and close' },
  help: {
    zh: '核对各项职责均已办结后，由人员决定结案并说明理由。',
    en: 'Look at what was done, decide that the case may be closed, and say why.',
  },
  post: 'civil_affairs',
  basis: [],
  clock: 'prompt.close',
  ladder: 'ladder.close',
  rings: 'when_left',
  mayBeChangedBy: ['leading_group_office'],
  ofTheProduct: {
    zh: '文件未规定结案程序；由人员结案是本产品的规则。',
    en: 'No notice has a rule for closing; that a person closes is the product’s own rule.',
  },
  outcomes: {
    closed: {
      title: { zh: '结案', en: 'Close the case' },
      form: form(() => ({
        at: moment('结案时间 Closed at'),
        disposition: Disposition.meta({ title: '结案方式 Disposition' }),
        reason: personal(Text(2000).meta({ title: '理由 Reason' })),
      })),
    },
  },
});

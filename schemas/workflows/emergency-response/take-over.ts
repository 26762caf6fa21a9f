import { dutyType } from '../../duty-type.ts';
import { form, moment } from '../../fields.ts';
import { withReason } from '../../outcomes.ts';

/** 移送: the offices that have a case stay responsible for it until those of the other place have taken it over. */
export const takeOver = dutyType('take-over', {
  title: { zh: '接收移交案件', en: 'Take over a case' },
  help: {
    zh: '外地移交的案件：同意接收后，尚未办结的事项一并转由本地相应单位办理；接收前仍由移交地负责。',
    en: 'Another place hands a case over: once you take it, all that is still owed there goes to the offices here; until then it stays there.',
  },
  post: 'civil_affairs',
  basis: [],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['leading_group_office'],
  ofTheProduct: {
    zh: '各文件未写明案件整体移交的程序；由产品提示，由人决定，接收前责任不变。',
    en: 'No notice says how a whole case is handed over: the product asks, people decide, and nothing moves before.',
  },
  outcomes: {
    taken: {
      title: { zh: '同意接收', en: 'Taken over' },
      form: form(() => ({ at: moment('接收时间 Taken over at') })),
    },
    declined: withReason({ zh: '不予接收', en: 'Declined' }, '答复时间 Answered at'),
  },
});

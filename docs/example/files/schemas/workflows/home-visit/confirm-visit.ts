import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';

/** The township deals with the findings of a visit; a visit without findings needs no confirmation. */
export const confirmVisit = dutyType('confirm-visit', {
  title: { zh: '核实走访情况', en: 'Confirm visit' },
  help: {
    zh: '核实走访发现的问题，说明已采取的措施。',
    en: 'Confirm what the visit found, and say what was done about it.',
  },
  post: 'township',
  clock: 'prompt.home_visit',
  basis: ['vis.month'],
  ladder: 'ladder.prompt',
  mayBeChangedBy: ['civil_affairs'],
  ofTheProduct: {
    zh: '文件只规定每月入户走访；由乡镇核实是本示例的规则。',
    en: 'The notice has the monthly visit; that the township confirms it is this example’s own rule.',
  },
  outcomes: {
    confirmed: {
      title: { zh: '已核实', en: 'Confirmed' },
      form: form(() => ({
        at: moment('核实时间 Confirmed at'),
        measures: words('措施 Measures', 2000),
      })),
    },
  },
});

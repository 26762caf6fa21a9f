import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';

/** The village names who visits, or the reason why nobody has to. */
export const planVisit = dutyType('plan-visit', {
  title: { zh: '安排入户走访', en: 'Plan a visit' },
  help: {
    zh: '安排人员入户走访；无须走访的，说明理由。',
    en: 'Say who visits the child at home, or why nobody has to.',
  },
  post: 'village_committee',
  clock: 'prompt.home_visit',
  basis: ['vis.month'],
  ladder: 'ladder.prompt',
  mayBeChangedBy: ['township'],
  ofTheProduct: {
    zh: '文件只规定每月入户走访；先行安排是本示例的规则。',
    en: 'The notice has the monthly visit; that it is planned first is this example’s own rule.',
  },
  outcomes: {
    planned: {
      title: { zh: '已安排', en: 'Planned' },
      form: form(() => ({
        at: moment('安排时间 Planned at'),
        visitors: words('走访人员 Who visits', 200),
      })),
    },
    notNeeded: {
      title: { zh: '无须走访', en: 'Not needed' },
      form: form(() => ({
        at: moment('认定时间 Established at'),
        reason: words('理由 Reason'),
      })),
    },
  },
});

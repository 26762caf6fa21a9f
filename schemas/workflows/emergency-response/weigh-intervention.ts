import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';
import { withReason } from '../../outcomes.ts';

/**
 * The people who assessed the child hold that a guardian should be intervened against. The police weigh that; each act
 * is then recorded by the body that has the power.
 */
export const weighIntervention = dutyType('weigh-intervention', {
  title: { zh: '研判监护干预', en: 'Weigh measures' },
  help: {
    zh: '根据评估意见研判是否对监护人采取批评教育、告诫、处罚、立案等措施；采取的措施按各自程序另行办理。',
    en: 'Weigh whether a guardian is to be educated, warned, punished or prosecuted; what is done is recorded by its own duties.',
  },
  post: 'police_station',
  basis: ['int.punish'],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['county_police'],
  ofTheProduct: {
    zh: '各文件未规定评估认为需要干预时由谁研判；各项措施的条件和机关依各自规定。',
    en: 'No text says who weighs what an assessment holds; each measure has its own conditions and its own body.',
  },
  outcomes: {
    toIntervene: {
      title: { zh: '拟采取措施', en: 'To intervene' },
      form: form(() => ({
        at: moment('研判时间 Weighed at'),
        measures: words('拟采取的措施 Which measures'),
        reason: words('理由 Reason'),
      })),
    },
    notNeeded: withReason({ zh: '暂不采取措施', en: 'No measure for now' }, '研判时间 Weighed at'),
  },
});

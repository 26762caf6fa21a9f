import { Act } from '../../codes/act.ts';
import { dutyType } from '../../duty-type.ts';
import { form, moment, whom, words } from '../../fields.ts';
import { withReason } from '../../outcomes.ts';

/** 情节特别轻微不予治安管理处罚的: 训诫 (CQ16) or 批评教育 (JP17), two acts with different effects; the policy says which is required. */
export const admonishAbandonment = dutyType('admonish-abandonment', {
  title: { zh: '训诫或批评教育监护人', en: 'Admonish guardian' },
  help: {
    zh: '对遗弃儿童而情节特别轻微的监护人，依规定予以训诫或批评教育。',
    en: 'Reprimand the guardian, or criticise and educate, as the notice here orders.',
  },
  post: 'police_station',
  basis: ['int.aband2'],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['county_police'],
  outcomes: {
    given: {
      title: { zh: '已作出', en: 'Given' },
      form: form(() => ({
        at: moment('作出时间 Given at'),
        measure: Act.extract(['reprimand', 'criticism_education']).meta({
          title: '措施 Measure',
          labels: Act.labels,
        }),
        content: words('内容 Content', 2000),
        whom: whom(),
      })),
      ofPerson: { act: { field: 'measure' }, towards: 'whom' },
      limits: { measure: 'abandonment.minor_measures' },
    },
    notGiven: withReason({ zh: '未作出', en: 'Not given' }, '决定时间 Decided at'),
  },
});

import * as z from 'zod';
import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';
import { withReason } from '../../outcomes.ts';

/** 其上级机关和有关部门要严肃追责: a referral to the superior body of a unit that reported late or not at all. */
export const holdAccountable = dutyType('hold-accountable', {
  title: { zh: '追究未报告责任', en: 'Hold to account' },
  help: {
    zh: '对未及时履行或未履行强制报告义务的单位和人员依规处理，记录处理结果。',
    en: 'Deal with the unit that reported late or not at all, and record what followed.',
  },
  post: 'civil_affairs',
  openedByHand: ['police_station', 'county_police', 'civil_affairs'],
  basis: ['rep.fail'],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['leading_group_office'],
  outcomes: {
    dealtWith: {
      title: { zh: '已处理', en: 'Dealt with' },
      form: form(() => ({
        at: moment('处理时间 Dealt with at'),
        measure: words('处理结果 Measure'),
        serious: z.boolean().meta({ title: '造成严重后果 With serious consequences' }),
      })),
    },
    noGround: withReason({ zh: '无须追责', en: 'No ground' }),
  },
});

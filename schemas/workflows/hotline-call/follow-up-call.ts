import { becomesReport } from '../../becomes-report.ts';
import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';

/** 落实好跟踪处置工作: a call that was passed on is followed up until its result is known. */
export const followUpCall = dutyType('follow-up-call', {
  title: { zh: '跟踪热线处置', en: 'Follow a call up' },
  help: {
    zh: '跟踪转接单位的处置结果，直至办结。',
    en: 'Follow what the other unit does with the call, until its end is known.',
  },
  post: 'civil_affairs',
  basis: ['rep.hot'],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['leading_group_office'],
  outcomes: {
    settled: {
      title: { zh: '已办结', en: 'Settled' },
      form: form(() => ({
        at: moment('办结时间 Settled at'),
        result: words('处置结果 Result', 2000),
      })),
    },
    isReport: becomesReport,
  },
});

import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';
import { withReason } from '../../outcomes.ts';

/**
 * 探索建立儿童生存和监护情况评估帮扶机制 (CQ20, 三(三)): explored, so that it is offered and never opens by itself. An officer who wants it opens it.
 */
export const assessSurvival = dutyType('assess-survival', {
  title: { zh: '生存和监护情况评估', en: 'Assess survival' },
  help: {
    zh: '探索开展儿童生存和监护情况评估，衔接发现、报告、干预、帮扶；文件为“探索”，可以不办。',
    en: 'Look at how the child lives and is guarded, and join discovery, report, intervention and help. The notice explores this: it may be left off.',
  },
  post: 'civil_affairs',
  openedByHand: ['civil_affairs', 'minors_protection_institution', 'township'],
  basis: ['ass.cq20'],
  ladder: 'ladder.look',
  mayBeChangedBy: ['leading_group_office'],
  outcomes: {
    assessed: {
      title: { zh: '已评估', en: 'Assessed' },
      form: form(() => ({
        at: moment('评估时间 Assessed at'),
        survival: words('生存情况 How the child lives', 2000),
        guardianship: words('监护情况 Guardianship', 2000),
        restsOn: words('依据 What it rests on'),
        joins: words('发现、报告、干预、帮扶的衔接 How the steps join').optional(),
      })),
    },
    leftOff: withReason({ zh: '不再开展', en: 'Left off' }),
  },
});

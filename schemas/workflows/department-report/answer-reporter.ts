import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';

/** 以适当方式将处理结果告知相关单位和人员: units and persons alike, through the seal. */
export const answerReporter = dutyType('answer-reporter', {
  title: { zh: '部门告知处理结果', en: 'Tell the reporter' },
  help: {
    zh: '将本部门的处理结果告知报告单位和人员；内容凭回执查看，系统不显示报告人身份。',
    en: 'Tell who reported what came of it at your department. They read it under their receipt; you do not learn who they are.',
  },
  post: 'receiving_department',
  basis: [],
  law: [{ doc: 'MPL', section: '十一（三）' }],
  ladder: 'ladder.unclocked',
  tellsReporter: 'result',
  mayBeChangedBy: ['civil_affairs', 'leading_group_office'],
  outcomes: {
    told: {
      title: { zh: '已告知', en: 'Told' },
      form: form(() => ({
        at: moment('告知时间 Told at'),
        content: words('处理结果 Result', 2000),
      })),
    },
  },
});

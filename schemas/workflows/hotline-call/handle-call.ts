import * as z from 'zod';
import { becomesReport } from '../../becomes-report.ts';
import { ServiceKind } from '../../codes/service-kind.ts';
import { dutyType } from '../../duty-type.ts';
import { form, line, moment, words } from '../../fields.ts';

/** 对求助申请实行即时在线接听和登记受理: the office that runs the line is responsible for each call (HS17, CQ20). */
export const handleCall = dutyType('handle-call', {
  title: { zh: '受理热线求助', en: 'Handle a call' },
  help: {
    zh: '个案受理、转接处置、心理援助、家庭监护指导；达到报告情形的立即转报公安机关。',
    en: 'Take the case, pass it on, comfort or advise. What must be reported goes to the police at once.',
  },
  post: 'civil_affairs',
  clock: 'prompt.call',
  basis: ['rep.hot', 'rep.line20'],
  ladder: 'ladder.prompt',
  mayBeChangedBy: ['leading_group_office'],
  outcomes: {
    isReport: becomesReport,
    passedOn: {
      title: { zh: '已转接其他单位', en: 'Passed on' },
      form: form(() => ({
        at: moment('转接时间 Passed on at'),
        to: line('接收单位 To whom', 120),
        takenBy: line('接收人 Taken by'),
      })),
    },
    helped: {
      title: { zh: '已提供帮助', en: 'Helped' },
      form: form(() => ({
        at: moment('办结时间 Helped at'),
        how: z.array(ServiceKind).min(1).max(10).meta({ title: '帮助内容 How' }),
        note: words('办理情况 What was done', 2000),
      })),
    },
  },
});

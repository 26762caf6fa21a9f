import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';

/** 异常情况 found on a visit: the village tells the township, 及时, and the township acts. */
export const answerVisit = dutyType('answer-visit', {
  title: { zh: '处置走访发现的异常情况', en: 'Answer a finding' },
  help: {
    zh: '核实走访发现的异常情况，采取相应措施；达到报告情形的，依法报告公安机关。',
    en: 'Look into what the visit found, and act. What is reportable is reported to the police.',
  },
  post: 'township',
  clock: 'prompt.visit_finding',
  basis: ['vis.hs', 'reg.village'],
  ladder: 'ladder.prompt',
  mayBeChangedBy: ['civil_affairs'],
  outcomes: {
    handled: {
      title: { zh: '已处置', en: 'Acted on' },
      form: form(() => ({
        at: moment('处置时间 Acted on at'),
        measures: words('措施 Measures', 2000),
      })),
    },
    nothingToIt: {
      title: { zh: '经核实无须处置', en: 'Nothing to act on' },
      form: form(() => ({
        at: moment('认定时间 Established at'),
        reason: words('理由 Reason'),
      })),
    },
  },
});

import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';

/** The child in custody is missing, ill, hurt or dead: civil affairs is informed at once, and records what was done. */
export const answerIncident = dutyType('answer-incident', {
  title: { zh: '处置突发情况', en: 'Answer the incident' },
  help: {
    zh: '立即核实并处置，记录采取的措施和儿童现状。',
    en: 'Look into it at once, and record what was done and how the child is.',
  },
  post: 'civil_affairs',
  clock: 'urgent.incident',
  tellsWhenOpened: 'incident.recipients',
  basis: [],
  ladder: 'ladder.urgent',
  mayBeChangedBy: ['leading_group_office'],
  ofTheProduct: {
    zh: '各文件未规定；突发情况立即报告是本产品的规则。',
    en: 'In no notice; that an incident is told at once is the product’s own rule.',
  },
  outcomes: {
    answered: {
      title: { zh: '已处置', en: 'Answered' },
      form: form(() => ({
        at: moment('处置时间 Answered at'),
        measures: words('处置措施 Measures', 4000),
      })),
    },
  },
});

import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';
import { filedAsCrime, punished, withReason } from '../../outcomes.ts';

/**
 * A visitor or a reporter says that a letter or an order was not kept: the police decide whether that is so, and what
 * follows. A letter never replaces the punishment of a repetition (公通字〔2024〕34号, 二十).
 */
export const answerBreach = dutyType('answer-breach', {
  title: { zh: '处理违反告诫书、保护令', en: 'Answer a breach' },
  help: {
    zh: '查明是否违反告诫书或人身安全保护令，依法处理；再次实施的，不以告诫代替处罚。',
    en: 'Find out whether letter or order was broken, and act by law; a new letter does not replace a punishment.',
  },
  post: 'police_station',
  perParent: true,
  openedByHand: ['police_station', 'county_police'],
  clock: 'prompt.answer_breach',
  basis: ['int.fail', 'int.punish'],
  law: [{ doc: 'DVW24', section: '二十' }],
  ladder: 'ladder.prompt',
  mayBeChangedBy: ['county_police'],
  outcomes: {
    punished,
    filed: filedAsCrime,
    handedToCourt: {
      title: { zh: '移送人民法院处罚', en: 'Handed to the court' },
      form: form(() => ({
        at: moment('移送时间 Handed over at'),
        content: words('违反保护令的情况 What was breached', 2000),
      })),
    },
    otherwise: {
      title: { zh: '依法作其他处理', en: 'Answered otherwise' },
      form: form(() => ({
        at: moment('处理时间 Answered at'),
        measure: words('处理情况 What was done', 2000),
      })),
    },
    noBreach: withReason({ zh: '未违反', en: 'No breach' }),
  },
});

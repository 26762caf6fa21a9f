import { dutyType } from '../../duty-type.ts';
import { form, moment, reference, words } from '../../fields.ts';

/**
 * A letter or an order was not kept, as a visitor or a reporter says: the police decide whether that is so, and what
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
    punished: {
      title: { zh: '予以治安管理处罚', en: 'Punished' },
      form: form(() => ({
        at: moment('决定时间 Decided at'),
        caseReference: reference('处罚决定编号 Reference of the decision'),
      })),
      ofPerson: { act: 'public_security_punishment' },
    },
    filed: {
      title: { zh: '立案侦查', en: 'Filed as a crime' },
      form: form(() => ({
        at: moment('立案时间 Filed at'),
        caseReference: reference('立案编号 Reference of the filing'),
      })),
      ofPerson: { act: 'case_filing' },
    },
    otherwise: {
      title: { zh: '依法作其他处理', en: 'Answered otherwise' },
      form: form(() => ({
        at: moment('处理时间 Answered at'),
        measure: words('处理情况 What was done', 2000),
      })),
    },
    noBreach: {
      title: { zh: '未违反', en: 'No breach' },
      form: form(() => ({
        at: moment('认定时间 Established at'),
        reason: words('理由 Reason'),
      })),
    },
  },
});

import * as z from 'zod';
import { dutyType } from '../../duty-type.ts';
import { form, moment, reference, words } from '../../fields.ts';
import { filedAsCrime, punished, withReason } from '../../outcomes.ts';
import { WarnedConduct } from './codes/warned-conduct.ts';

/**
 * 情节较轻、依法可不予治安管理处罚的: the police choose criticism and education *or* the letter (WH16); for violence against a minor the
 * letter is the rule once the violence is proved (公通字〔2024〕34号). An officer begins it, for one person; its clock runs
 * from the acceptance of the case, which that officer states.
 */
export const decideWarning = dutyType('decide-warning', {
  title: { zh: '决定批评教育或告诫', en: 'Decide on a warning' },
  help: {
    zh: '对情节较轻、依法不予治安管理处罚的家庭暴力或虐待，决定批评教育或出具告诫书；应当处罚或立案的，依法处理。',
    en: 'Of violence or abuse too minor to punish by law, choose criticism and education or a warning letter; what must be punished or filed is not warned.',
  },
  post: 'police_station',
  perParent: true,
  openedByHand: ['police_station', 'county_police'],
  clock: 'warning.decide',
  basis: ['int.wl', 'int.punish'],
  law: [{ doc: 'ADVL', section: '十六' }],
  ladder: 'ladder.prompt',
  mayBeChangedBy: ['county_police'],
  outcomes: {
    letter: {
      title: { zh: '出具告诫书', en: 'Warning letter' },
      form: form(() => ({
        at: moment('决定时间 Decided at'),
        conduct: WarnedConduct.meta({ title: '行为 Conduct', labels: WarnedConduct.labels }),
        punished: z.boolean().meta({ title: '此行为已予治安管理处罚 Punished already' }),
        repeated: z.boolean().meta({ title: '告诫后再次实施 Done again after a warning' }),
        caseReference: reference('告诫书编号 Number of the letter'),
        facts: words('认定的事实 Facts', 4000),
        evidence: words('证据 Evidence', 2000),
        law: words('法律依据 Law', 500),
        forbidden: words('禁止实施的行为 What is forbidden', 1000),
        consequence: words('再次实施的后果 Consequence of repetition', 1000),
      })),
      ofPerson: { act: 'written_warning' },
    },
    educated: {
      title: { zh: '予以批评教育', en: 'Criticised, educated' },
      form: form(() => ({
        at: moment('批评教育时间 Given at'),
        content: words('内容 Content', 2000),
        undertaking: words('本人承诺 What the person undertakes').optional(),
        reason: words('未出具告诫书的理由 Why no letter'),
      })),
      ofPerson: { act: 'criticism_education' },
    },
    punished,
    filed: filedAsCrime,
    notProved: withReason({ zh: '不能认定', en: 'Not proved' }),
  },
});

import { dutyType } from '../../duty-type.ts';
import { form, moment, reference, whom, words } from '../../fields.ts';
import { Independence } from './codes/independence.ts';

const independence = () =>
  Independence.meta({ title: '儿童独立生活能力 Can the child live alone' });

/** 父母或其他监护人遗弃留守儿童: the police judge of each what it is, and the law says what follows. */
export const handleAbandonment = dutyType('handle-abandonment', {
  title: { zh: '处置遗弃行为', en: 'Handle abandonment' },
  help: {
    zh: '及时受理并处置；必要时予以治安管理处罚，情节恶劣涉嫌犯罪的立案侦查。批评教育另行办理。',
    en: 'Handle it at once: punish where necessary; where it may be a crime, file the case. Criticism and education are owed beside it.',
  },
  post: 'police_station',
  perParent: true,
  clock: 'prompt.abandonment',
  basis: ['int.aband', 'int.aband2', 'int.punish'],
  ladder: 'ladder.prompt',
  mayBeChangedBy: ['county_police'],
  outcomes: {
    punished: {
      title: { zh: '予以治安管理处罚', en: 'Punished' },
      form: form(() => ({
        at: moment('决定时间 Decided at'),
        caseReference: reference('处罚决定编号 Reference of the decision'),
        whom: whom(),
      })),
      ofPerson: { act: 'public_security_punishment', towards: 'whom' },
    },
    minor: {
      title: { zh: '情节特别轻微，不予处罚', en: 'Particularly minor, not punished' },
      form: form(() => ({
        at: moment('决定时间 Decided at'),
        reason: words('理由 Reason'),
        independence: independence().optional(),
      })),
    },
    notPunished: {
      title: { zh: '依法可不予治安管理处罚', en: 'Not punished' },
      form: form(() => ({
        at: moment('决定时间 Decided at'),
        reason: words('理由 Reason'),
        independence: independence(),
      })),
    },
    caseFiled: {
      title: { zh: '已作为治安案件立案', en: 'Filed as a public-security case' },
      form: form(() => ({
        at: moment('立案时间 Filed at'),
        caseReference: reference('案件编号 Reference of the case'),
      })),
    },
    crimeSuspected: {
      title: { zh: '涉嫌遗弃犯罪', en: 'A crime is suspected' },
      form: form(() => ({
        at: moment('认定时间 Established at'),
        grounds: words('恶劣情节 Aggravating facts', 2000),
        whom: whom(),
      })),
      ofPerson: { act: 'case_filing', towards: 'whom' },
    },
    notAbandoned: {
      title: { zh: '不构成遗弃', en: 'No abandonment' },
      form: form(() => ({
        at: moment('认定时间 Established at'),
        reason: words('理由 Reason'),
      })),
    },
  },
});

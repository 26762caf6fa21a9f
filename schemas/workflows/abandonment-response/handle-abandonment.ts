import { dutyType } from '../../duty-type.ts';
import { form, moment, reference, whom, words } from '../../fields.ts';

/** 父母或其他监护人遗弃留守儿童: the police judge what it is, and the law says what follows. */
export const handleAbandonment = dutyType('handle-abandonment', {
  title: { zh: '处置遗弃行为', en: 'Handle abandonment' },
  help: {
    zh: '及时受理并处置；依法予以治安管理处罚，情节特别轻微不予处罚的说明理由，涉嫌犯罪的立案侦查。',
    en: 'Handle it at once: punish by law; where it is too minor, say why; where it may be a crime, investigate.',
  },
  post: 'police_station',
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

import { dutyType } from '../../duty-type.ts';
import { form, moment, reference, words } from '../../fields.ts';

/**
 * 对实施家庭暴力、虐待的父母或受委托监护人: of each whom the police have named as accused, what it was, and what follows.
 * Which of these is right, the police judge: no number of reports and no date does.
 */
export const handleHarm = dutyType('handle-harm', {
  title: { zh: '处置监护侵害行为', en: 'Handle harm' },
  help: {
    zh: '查明该监护人是否实施侵害；必要时予以治安管理处罚，情节恶劣构成犯罪的依法立案侦查。批评教育另行办理。',
    en: 'Establish whether this guardian did it: punish where necessary; where it is grave and a crime, file the case. Criticism and education are owed beside it.',
  },
  post: 'police_station',
  perParent: true,
  basis: ['int.punish', 'int.other'],
  ladder: 'ladder.unclocked',
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
    notPunished: {
      title: { zh: '依法可不予治安管理处罚', en: 'Not punished' },
      form: form(() => ({
        at: moment('决定时间 Decided at'),
        reason: words('理由 Reason'),
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
      title: { zh: '情节恶劣，涉嫌犯罪', en: 'A crime is suspected' },
      form: form(() => ({
        at: moment('认定时间 Established at'),
        grounds: words('恶劣情节 Aggravating facts', 2000),
      })),
      ofPerson: { act: 'case_filing' },
    },
    notCommitted: {
      title: { zh: '该监护人未实施侵害', en: 'Not by this guardian' },
      form: form(() => ({
        at: moment('认定时间 Established at'),
        reason: words('理由 Reason'),
      })),
    },
  },
});

import { dutyType } from '../../duty-type.ts';
import { form, moment, reference, words } from '../../fields.ts';
import { independence } from './codes/independence.ts';

/**
 * 治安案件的办理期限: the decision on a public-security case against a guardian, within the term of the law from the day on which
 * it was filed. An extension is approved above, and entered with its reason.
 */
export const decidePunishment = dutyType('decide-punishment', {
  title: { zh: '作出治安处罚决定', en: 'Decide punishment' },
  help: {
    zh: '在法定期限内作出治安管理处罚或者不予处罚的决定；需延长的，经上一级公安机关批准后登记延期。',
    en: 'Decide within the term of the law whether the guardian is punished; an extension is approved by the police above, and entered.',
  },
  post: 'police_station',
  perParent: true,
  clock: 'term.punishment',
  basis: ['int.punish', 'int.aband2'],
  law: [{ doc: 'PSPL', section: '一百一十八' }],
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
    notPunished: {
      title: { zh: '不予治安管理处罚', en: 'Not punished' },
      form: form(() => ({
        at: moment('决定时间 Decided at'),
        reason: words('理由 Reason'),
        independence: independence().optional(),
      })),
    },
    minor: {
      title: { zh: '情节特别轻微，不予处罚', en: 'Particularly minor, not punished' },
      form: form(() => ({
        at: moment('决定时间 Decided at'),
        reason: words('理由 Reason'),
        independence: independence().optional(),
      })),
    },
    crimeSuspected: {
      title: { zh: '涉嫌犯罪，转为刑事案件', en: 'A crime is suspected' },
      form: form(() => ({
        at: moment('认定时间 Established at'),
        grounds: words('恶劣情节 Aggravating facts', 2000),
      })),
      ofPerson: { act: 'case_filing' },
    },
  },
});

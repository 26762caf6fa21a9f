import { dutyType } from '../../duty-type.ts';
import { crimeSuspected, punished } from '../../outcomes.ts';
import { independenceIfKnown, particularlyMinor, spared } from './spared.ts';

/**
 * 治安案件的办理期限: the decision on a public-security case against a guardian, within the term of the law from the day on
 * which it was filed. An extension is approved by the superior body, and entered with its reason.
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
    punished,
    notPunished: spared({ zh: '不予治安管理处罚', en: 'Not punished' }, independenceIfKnown),
    minor: particularlyMinor,
    crimeSuspected: crimeSuspected({ zh: '涉嫌犯罪，转为刑事案件', en: 'A crime is suspected' }),
  },
});

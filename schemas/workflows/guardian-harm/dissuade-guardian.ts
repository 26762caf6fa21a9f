import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';
import { withReason } from '../../outcomes.ts';

/**
 * 村（居）民委员会予以劝诫、制止, towards a guardian who does not perform or harms the child (Minors Protection Law, 118(1)). A person
 * decides that it is owed, and whether the case is so grave that the police must be told: then their duty opens with
 * its end.
 */
export const dissuadeGuardian = dutyType('dissuade-guardian', {
  title: { zh: '劝诫、制止监护人', en: 'Dissuade guardian' },
  help: {
    zh: '对不依法履行监护职责或者侵犯儿童权益的监护人予以劝诫、制止；情节严重的，及时向公安机关报告。',
    en: 'Dissuade the guardian, and stop what they do; where it is grave, report to the police at once.',
  },
  post: 'village_committee',
  mayLackPost: true,
  perParent: true,
  openedByHand: [
    'village_committee',
    'child_director',
    'township',
    'police_station',
    'civil_affairs',
  ],
  basis: ['fam.warn'],
  law: [{ doc: 'MPL', section: '一百一十八' }],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['township'],
  outcomes: {
    heeded: {
      title: { zh: '已劝诫、制止', en: 'Dissuaded' },
      form: form(() => ({
        at: moment('劝诫时间 Dissuaded at'),
        content: words('劝诫内容 Content', 2000),
        answer: words('监护人态度 How the guardian answered').optional(),
      })),
      ofPerson: { act: 'dissuasion' },
    },
    grave: {
      title: { zh: '情节严重，报告公安机关', en: 'Grave: reported to the police' },
      form: form(() => ({
        at: moment('报告时间 Reported at'),
        facts: words('严重情节 Grave facts', 2000),
        content: words('劝诫内容 Content', 2000).optional(),
      })),
      ofPerson: { act: 'dissuasion' },
    },
    notNeeded: withReason({ zh: '无需劝诫', en: 'Not needed' }),
  },
});

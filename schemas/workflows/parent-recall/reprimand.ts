import { dutyType } from '../../duty-type.ts';
import { form, moment } from '../../fields.ts';
import { personal } from '../../personal.ts';
import { Text } from '../../text.ts';
import { Manner } from './codes/manner.ts';

/** Duty 5, towards each parent: 并对父母进行训诫. It stays open until the parent is reached. */
export const reprimand = dutyType('reprimand', {
  title: { zh: '训诫父母', en: 'Reprimand parent' },
  help: {
    zh: '对父母进行训诫；未训诫的说明理由。',
    en: 'Reprimand the parent, or say why not.',
  },
  post: 'police_station',
  perParent: true,
  basis: ['pol.alone', 'pol.roster'],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['county_police'],
  outcomes: {
    given: {
      title: { zh: '已训诫', en: 'Given' },
      form: form(() => ({
        at: moment('训诫时间 Given at'),
        manner: Manner.meta({ title: '方式 Manner' }),
        content: personal(Text(2000).meta({ title: '训诫内容 Content' })),
      })),
      ofPerson: { act: 'reprimand' },
    },
    notGiven: {
      title: { zh: '未训诫', en: 'Not given' },
      form: form(() => ({
        at: moment('决定时间 Decided at'),
        reason: personal(Text(1000).meta({ title: '理由 Reason' })),
      })),
    },
  },
});

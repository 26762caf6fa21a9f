import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';
import { personal } from '../../personal.ts';
import { Text } from '../../text.ts';
import { Demand } from './codes/demand.ts';

/**
 * Duty 4, towards each parent: 责令其父母立即返回或确定受委托监护人.
 *
 * It ends when the parent was given the order, or could not be reached. For a parent who is reached but far away the
 * outcome is `ordered`: another duty stays open until they come.
 */
export const orderReturn = dutyType('order-return', {
  title: { zh: '责令父母返回', en: 'Order parent back' },
  help: {
    zh: '责令父母立即返回，或确定有能力的受委托监护人；联系不上的，记录已用的联系方式。',
    en: 'Order the parent to return at once, or to name a capable trustee. Who cannot be reached: record how you tried.',
  },
  post: 'police_station',
  openedByHand: ['police_station', 'county_police'],
  perParent: true,
  basis: ['pol.alone', 'pol.roster'],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['county_police'],
  outcomes: {
    ordered: {
      title: { zh: '已责令', en: 'Ordered' },
      form: form(() => ({
        at: moment('责令时间 Ordered at'),
        demand: Demand.meta({ title: '要求 What was demanded' }),
        answer: personal(
          Text(1000).meta({ title: '父母答复 What the parent answered' }),
        ).optional(),
      })),
      ofPerson: { act: 'order_to_return', state: 'reached' },
    },
    unreachable: {
      title: { zh: '联系不上', en: 'Cannot be reached' },
      form: form(() => ({
        at: moment('认定时间 Established at'),
        attempts: personal(Text(2000).meta({ title: '联系经过 How it was tried' })),
      })),
      ofPerson: { state: 'unreachable' },
    },
    refuses: {
      title: { zh: '已责令，拒绝返回且拒绝委托', en: 'Ordered, refuses' },
      form: form(() => ({
        at: moment('拒绝时间 Refused at'),
        demand: Demand.meta({ title: '要求 What was demanded' }),
        reason: words('拒绝情况 How they refused'),
      })),
      ofPerson: { act: 'order_to_return', state: 'refuses' },
    },
  },
});

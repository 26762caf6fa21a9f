import { dutyType } from '../../duty-type.ts';
import { carerId, form, moment, words } from '../../fields.ts';
import { personal } from '../../personal.ts';
import { Line, Text } from '../../text.ts';
import { TrusteeKin } from './codes/trustee-kin.ts';

/**
 * Duty 6, for each parent: the parents owe it, the police observe and record.
 *
 * It ends when the return was seen, or a capable adult was named; a promise does not end it.
 */
export const compliance = dutyType('compliance', {
  title: { zh: '监护落实情况', en: 'Follow up a parent' },
  help: {
    zh: '核实父母是否已返回，或已确定有监护能力的成年人；口头承诺不算，应继续跟进。',
    en: 'See for yourself that the parent has returned or has named a capable adult. A promise is not enough: follow up.',
  },
  post: 'police_station',
  perParent: true,
  basis: ['pol.alone', 'pol.incap', 'pol.roster', 'pol.fallback', 'fam.entrust'],
  clock: 'urgent.parent_return',
  ladder: 'ladder.return',
  mayBeChangedBy: ['county_police'],
  outcomes: {
    returned: {
      title: { zh: '已见返回', en: 'Seen to have returned' },
      form: form(() => ({
        at: moment('见到时间 Seen at'),
        seenBy: personal(Line(60).meta({ title: '核实人 Seen by' })),
      })),
      ofPerson: { state: 'returned' },
    },
    trusteeNamed: {
      title: { zh: '已确定受委托监护人', en: 'A capable adult named' },
      form: form(() => ({
        at: moment('确定时间 Named at'),
        trustee: personal(Line(60).meta({ title: '受委托监护人 Trustee' })),
        kin: TrusteeKin.optional().meta({
          title: '受委托监护人系亲属、朋友还是其他成年人 A relative, a friend or another adult',
          labels: TrusteeKin.labels,
        }),
        relation: personal(Line(60).meta({ title: '与儿童关系 Relation to the child' })),
        capability: personal(Text(1000).meta({ title: '监护能力说明 Why capable' })),
        trusteeId: carerId('受委托监护人身份证号 Trustee’s citizen id').optional(),
        cannotReturn: words('父母暂时无法返家的原因 Why no return is possible for now').optional(),
      })),
    },
    notNeeded: {
      title: { zh: '无需再行落实', en: 'No longer needed' },
      form: form(() => ({
        at: moment('决定时间 Decided at'),
        reason: personal(Text(1000).meta({ title: '理由 Reason' })),
      })),
    },
  },
});

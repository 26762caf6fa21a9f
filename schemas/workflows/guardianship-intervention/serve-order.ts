import { dutyType } from '../../duty-type.ts';
import { form, moment, reference, words } from '../../fields.ts';

/**
 * 送达申请人、被申请人、公安机关及村（居）民委员会 (WH16); within 24 hours, the police and the village with the parties
 * (法发〔2022〕10号, 十四). Whoever is told through this product is the policy's.
 */
export const serveOrder = dutyType('serve-order', {
  title: { zh: '送达保护令', en: 'Serve the order' },
  help: {
    zh: '二十四小时内将保护令送达申请人、被申请人，同时送达公安派出所和村（居）民委员会。',
    en: 'Serve the order within 24 hours on applicant and respondent, and with them on the police station and the village.',
  },
  post: 'court',
  mayLackPost: true,
  perParent: true,
  clock: 'order.serve',
  tellsWhenEnded: 'order.recipients',
  basis: ['int.ppo'],
  law: [{ doc: 'PPO22', section: '十四' }],
  ladder: 'ladder.urgent',
  mayBeChangedBy: ['county_police', 'leading_group_office'],
  outcomes: {
    served: {
      title: { zh: '已送达', en: 'Served' },
      form: form(() => ({
        at: moment('送达被申请人时间 Served on the respondent at'),
        applicantAt: moment('送达申请人时间 Served on the applicant at'),
        policeAt: moment('送达公安机关时间 Served on the police at'),
        villageAt: moment('送达村（居）民委员会时间 Served on the village at'),
        others: words('其他送达对象（学校、妇联等） Others served', 500).optional(),
        receipt: reference('送达回证编号 Reference of the receipts').optional(),
      })),
    },
  },
});

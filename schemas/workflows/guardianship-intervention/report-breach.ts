import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';
import { withReason } from '../../outcomes.ts';
import { careTonight } from './visit.ts';

/**
 * 对协查中发现告诫书、人身保护令不能很好落实与执行的，村（居）民委员会应及时向有关部门进行报告 (WH16). The notice names no department: the deployer sets the
 * recipients.
 */
export const reportBreach = dutyType('report-breach', {
  title: { zh: '报告未落实情况', en: 'Report a breach' },
  help: {
    zh: '告诫书或人身安全保护令未能很好落实与执行的，及时向有关部门报告。',
    en: 'Report at once that a letter or an order is not well carried out.',
  },
  post: 'village_committee',
  perParent: true,
  openedByHand: ['village_committee', 'child_director'],
  clock: 'prompt.report_breach',
  tellsWhenEnded: 'breach.recipients',
  basis: ['int.fail'],
  ladder: 'ladder.prompt',
  mayBeChangedBy: ['township', 'civil_affairs'],
  outcomes: {
    reported: {
      title: { zh: '已报告', en: 'Reported' },
      form: form(() => ({
        at: moment('报告时间 Reported at'),
        content: words('报告内容 Content', 4000),
        careTonight: careTonight(),
      })),
    },
    notNeeded: withReason({ zh: '经核实已落实', en: 'Kept after all' }),
  },
});

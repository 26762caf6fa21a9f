import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';

/**
 * The consequences of a restoration. It does not change where the child is: the office that has custody of the child
 * ends the custody.
 */
export const settleRestoration = dutyType('settle-restoration', {
  title: { zh: '落实恢复监护后续', en: 'After restoration' },
  help: {
    zh: '与恢复资格的监护人和现照料方衔接：照料安排、就学、户籍、保障待遇；结束临时监护由有关单位另行办理。',
    en: 'Settle care, school, registration and assistance with the restored guardian and whoever has the child, who ends the custody.',
  },
  post: 'civil_affairs',
  perParent: true,
  basis: [],
  law: [{ doc: 'CC', section: '第三十八条' }],
  ladder: 'ladder.look',
  mayBeChangedBy: ['leading_group_office'],
  ofTheProduct: {
    zh: '各文件未列出恢复后的事项；由产品提示。',
    en: 'No text lists what follows a restoration; the product asks.',
  },
  outcomes: {
    settled: {
      title: { zh: '已落实', en: 'Settled' },
      form: form(() => ({
        at: moment('时间 Settled at'),
        plan: words('安排 What was settled', 2000),
      })),
    },
  },
});

import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';

const declared = {
  perParent: true,
  basis: ['int.ppo'],
  law: [{ doc: 'ADVL', section: '三十二' }],
  ladder: 'ladder.visits',
  clock: 'order.assist',
  help: {
    zh: '在保护令有效期内协助执行，记录协助情况；发现违反的，按违反保护令处理。',
    en: 'Help to carry the order out for as long as it runs, and record how; a breach is answered as one.',
  },
  outcomes: {
    assisted: {
      title: { zh: '已协助', en: 'Assisted' },
      form: form(() => ({
        at: moment('协助时间 Assisted at'),
        content: words('协助情况 What was done', 2000),
      })),
    },
  },
} as const;

/** 公安机关及村（居）民委员会应当协助执行 (WH16): what the police do is a series, and runs as long as the order. */
export const assistOrder = dutyType('assist-order', {
  ...declared,
  title: { zh: '协助执行保护令', en: 'Assist the order' },
  post: 'police_station',
  mayBeChangedBy: ['county_police'],
});

/** The assistance of the village, besides its visits. */
export const assistOrderVillage = dutyType('assist-order-village', {
  ...declared,
  title: { zh: '村（居）协助执行', en: 'Village assists' },
  post: 'village_committee',
  owedAt: 'lives',
  mayLackPost: true,
  mayBeChangedBy: ['township', 'civil_affairs'],
});

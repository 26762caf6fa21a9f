import { dutyType } from '../../duty-type.ts';
import { form, moment, reference, words } from '../../fields.ts';
import { measures } from './ruling.ts';

const reviewed = () => ({
  appliedAt: moment('申请复议时间 Review applied for at'),
  at: moment('复议决定时间 Decided at'),
  caseReference: reference('文书编号 Reference'),
});

/** 自裁定生效之日起五日内申请复议一次；复议期间不停止执行 (Anti-Domestic-Violence Law, 31). The order runs on meanwhile. */
export const reviewOrder = dutyType('review-order', {
  title: { zh: '复议保护令', en: 'Review the order' },
  help: {
    zh: '当事人自裁定生效之日起五日内可以申请复议一次；复议期间不停止执行。',
    en: 'A party may ask once, within five days of the ruling’s effect, for its review; the order runs on meanwhile.',
  },
  post: 'court',
  mayLackPost: true,
  perParent: true,
  openedByHand: ['court', 'police_station', 'civil_affairs'],
  basis: ['int.ppo'],
  law: [{ doc: 'ADVL', section: '三十一' }],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['county_police', 'leading_group_office'],
  outcomes: {
    upheld: { title: { zh: '维持', en: 'Upheld' }, form: form(reviewed) },
    changed: {
      title: { zh: '变更', en: 'Changed' },
      form: form(() => ({ ...reviewed(), measures: measures() })),
    },
    revoked: {
      title: { zh: '撤销', en: 'Revoked' },
      form: form(() => ({ ...reviewed(), reason: words('理由 Reason') })),
    },
  },
});

import { dutyType } from '../../duty-type.ts';
import { form, moment, reference, words } from '../../fields.ts';
import { measures, until } from './ruling.ts';

const asked = () => ({
  appliedAt: moment('申请时间 Applied at'),
  at: moment('裁定时间 Ruled at'),
  caseReference: reference('裁定书编号 Reference of the ruling'),
});

/** 在失效前，人民法院可以根据申请人的申请撤销、变更或者延长 (Anti-Domestic-Violence Law, 30). */
export const ruleOrderChange = dutyType('rule-order-change', {
  title: { zh: '裁定延长、变更、撤销', en: 'Rule on a change' },
  help: {
    zh: '对失效前提出的延长、变更、撤销申请作出裁定。',
    en: 'Rule on an application, made before the order lapses, to extend, change or revoke it.',
  },
  post: 'court',
  mayLackPost: true,
  perParent: true,
  openedByHand: [
    'court',
    'police_station',
    'civil_affairs',
    'womens_federation',
    'village_committee',
    'minors_protection_institution',
  ],
  basis: ['int.ppo'],
  law: [{ doc: 'ADVL', section: '三十' }],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['county_police', 'leading_group_office'],
  outcomes: {
    extended: {
      title: { zh: '延长', en: 'Extended' },
      form: form(() => ({ ...asked(), until: until() })),
    },
    changed: {
      title: { zh: '变更', en: 'Changed' },
      form: form(() => ({ ...asked(), measures: measures() })),
    },
    revoked: {
      title: { zh: '撤销', en: 'Revoked' },
      form: form(() => ({ ...asked(), reason: words('理由 Reason') })),
    },
    refused: {
      title: { zh: '驳回申请', en: 'Refused' },
      form: form(() => ({ ...asked(), reason: words('理由 Reason') })),
    },
  },
});

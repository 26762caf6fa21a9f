import { dutyType } from '../../duty-type.ts';
import { towardsNamed, withReason, withReference } from '../../outcomes.ts';

/** 侦查, for each suspected guardian: the first of four milestones of a suspected crime. */
export const investigate = dutyType('investigate', {
  title: { zh: '侦查', en: 'Investigate' },
  help: {
    zh: '立案侦查，侦查终结后移送审查。',
    en: 'File the case and investigate; hand it over when that is done.',
  },
  post: 'county_police',
  perParent: true,
  basis: ['int.aband3', 'int.punish'],
  ladder: 'ladder.unclocked',
  rings: 'never',
  mayBeChangedBy: ['leading_group_office'],
  outcomes: {
    handedOver: towardsNamed({
      ...withReference({ zh: '已移送', en: 'Handed over' }, '移送时间 Handed over at'),
      ofPerson: { act: 'judicial_transfer' } as const,
    }),
    dropped: withReason({ zh: '撤销案件', en: 'Dropped' }, '撤销时间 Dropped at'),
  },
});

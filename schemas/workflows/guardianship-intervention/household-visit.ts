import { dutyType } from '../../duty-type.ts';
import { form } from '../../fields.ts';
import { visit } from './visit.ts';

const seen = form(() => visit('走访'));

/** 村（居）民委员会做好入户跟踪查访工作 (WH16). The notice gives no interval: the deployer sets it. */
export const householdVisit = dutyType('household-visit', {
  title: { zh: '入户跟踪查访', en: 'Visit the household' },
  help: {
    zh: '入户跟踪查访告诫书、人身安全保护令的落实情况，如实记录；未能很好落实的，及时报告。',
    en: 'Visit the household and see how letter or order is kept; where it is not well carried out, that is reported.',
  },
  post: 'village_committee',
  owedAt: 'lives',
  perParent: true,
  clock: 'intervention.household_visit',
  basis: ['vis.wl', 'vis.assist'],
  ladder: 'ladder.visits',
  mayBeChangedBy: ['township', 'civil_affairs'],
  outcomes: {
    kept: { title: { zh: '落实良好', en: 'Well carried out' }, form: seen },
    notKept: { title: { zh: '未能很好落实', en: 'Not well carried out' }, form: seen },
  },
});

import { dutyType } from '../../duty-type.ts';
import { parentReached, parentUnreachable, withReason } from '../../outcomes.ts';

/**
 * Towards each parent of a child who is missing, was harmed or hurt, or begs: they are called and told, unless they are the
 * danger. The notices speak of parents only where a child is alone or its guardian cannot care; this is the product’s own.
 */
export const tellParents = dutyType('tell-parents', {
  title: { zh: '告知父母', en: 'Tell a parent' },
  help: {
    zh: '联系父母或其他监护人，告知儿童情况、现在何处、由谁照料；其本人系危险来源的不告知，并说明理由。联系不上任何父母的，可开启就近护送。',
    en: 'Call the parent, and say what happened, where the child is and who has it. Who is the danger is not told: say why. Where no parent can be reached, an escort can be opened.',
  },
  post: 'police_station',
  perParent: true,
  clock: 'prompt.tell_parents',
  basis: [],
  ladder: 'ladder.prompt',
  mayBeChangedBy: ['county_police'],
  ofTheProduct: {
    zh: '各文件只就单独居住、监护人不能履责规定联系父母；其他情形告知父母是本产品的规则。',
    en: 'The notices have parents called for a child alone, or whose guardian cannot care; that they are told otherwise is the product’s own rule.',
  },
  outcomes: {
    told: parentReached({ zh: '已告知', en: 'Told' }, '告知时间 Told at'),
    unreachable: parentUnreachable,
    withheld: withReason(
      { zh: '系危险来源，不告知', en: 'Not told: the parent is the danger' },
      '决定时间 Decided at',
    ),
  },
});

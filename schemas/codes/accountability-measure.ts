import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** The consequences for officials who fail 强化激励问责. */
export const AccountabilityMeasure = codeList('AccountabilityMeasure', {
  bulletin: { zh: '通报', en: 'bulletin', basis: ['gov.account'] },
  talk: { zh: '约谈', en: 'talk', basis: ['gov.account'] },
  listed_supervision: { zh: '挂牌督办', en: 'listed supervision', basis: ['gov.account'] },
  one_vote_veto: { zh: '一票否决', en: 'one-vote veto', basis: ['gov.account'] },
});
export type AccountabilityMeasure = z.infer<typeof AccountabilityMeasure>;

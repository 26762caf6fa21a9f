import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/**
 * The bars to a restoration by law. They are shown, and a person records whether one applies; the court decides. For
 * the last three the Opinions of 2014 say 一般不得: as a rule.
 */
export const RestorationBar = codeList('RestorationBar', {
  intentional_crime: {
    zh: '对被监护人实施故意犯罪（民法典第三十八条：不得恢复）',
    en: 'an intentional crime against the ward (Civil Code, 38: never)',
    basis: [],
  },
  sexual_abuse_or_sale: {
    zh: '性侵害、出卖未成年人（法发〔2014〕24号第四十条：一般不得恢复）',
    en: 'sexual abuse or sale of the child (Opinions, 40: as a rule not)',
    basis: [],
  },
  long_abuse_or_abandonment: {
    zh: '虐待、遗弃未成年人六个月以上、多次遗弃，并且造成重伤以上严重后果（第四十条）',
    en: 'abuse or abandonment for six months or repeated abandonment, with grave injury (Opinions, 40)',
    basis: [],
  },
  five_years_sentence: {
    zh: '因监护侵害行为被判处五年有期徒刑以上刑罚（第四十条）',
    en: 'a sentence of five years or more for the infringement (Opinions, 40)',
    basis: [],
  },
});
export type RestorationBar = z.infer<typeof RestorationBar>;

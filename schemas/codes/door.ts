import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** The ways in which a report may be made. The product's own list: the notices name only the hotline. */
export const Door = codeList('Door', {
  app: { zh: '应用程序', en: 'application', basis: [] },
  telephone: { zh: '电话报告', en: 'telephone', basis: [] },
  hotline: { zh: '热线', en: 'hotline', basis: ['rep.hot', 'rep.line20'] },
  roster: { zh: '花名册', en: 'roster', basis: ['ros.make', 'pol.roster'] },
  in_person: { zh: '当面报告', en: 'in person', basis: [] },
  letter: { zh: '书面来信', en: 'letter', basis: [] },
});
export type Door = z.infer<typeof Door>;

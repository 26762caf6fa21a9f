import * as z from 'zod';
import { CaseId } from '../ids.ts';
import { route } from '../route.ts';
import { Instant } from '../time.ts';
import { Explanation } from './explanation.ts';
import { HistoryEntry, Paging, pageOf } from './views.ts';

const params = z.object({ caseNumber: CaseId });

/** The routes that read the history of a case and the reasons behind it: no daily work waits for them. */
export const caseRecords = [
  route({
    name: 'showHistory',
    method: 'GET',
    path: '/cases/{caseNumber}/history',
    title: { zh: '查看案件经过', en: 'Show a case’s history' },
    may: 'seesCase',
    params,
    query: Paging,
    answer: pageOf(HistoryEntry),
  }),
  route({
    name: 'explainCase',
    method: 'GET',
    path: '/cases/{caseNumber}/explain',
    title: {
      zh: '说明各事项的依据与时限',
      en: 'Explain clocks and duties, now or at a past instant',
    },
    may: 'seesCase',
    params,
    query: z.strictObject({ at: Instant.optional() }),
    answer: Explanation,
  }),
] as const;

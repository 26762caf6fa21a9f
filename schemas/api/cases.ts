import * as z from 'zod';
import { CaseId } from '../ids.ts';
import { personal } from '../personal.ts';
import { route } from '../route.ts';
import { Line } from '../text.ts';
import { CaseView, HistoryEntry, Paging, pageOf } from './views.ts';

const params = z.object({ caseNumber: CaseId });

export const cases = [
  route({
    name: 'showCase',
    method: 'GET',
    path: '/cases/{caseNumber}',
    title: { zh: '查看案件', en: 'Show a case' },
    may: 'seesCase',
    params,
    answer: CaseView,
  }),
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
    name: 'resumeCase',
    method: 'POST',
    path: '/cases/{caseNumber}/resume',
    title: { zh: '恢复流程', en: 'Resume a case’s executions' },
    may: 'resumesCase',
    params,
    body: z.strictObject({ reason: personal(Line(200)) }),
    answer: z.object({ resumed: z.array(z.object({ episode: z.string(), cycle: z.number() })) }),
    status: 202,
  }),
] as const;

import * as z from 'zod';
import { hasCheckDigit } from '../citizen-id.ts';
import { close } from '../duties/close.ts';
import { CaseId } from '../ids.ts';
import { personal } from '../personal.ts';
import { route } from '../route.ts';
import { Line, Text } from '../text.ts';
import { Instant } from '../time.ts';
import { Explanation } from './explanation.ts';
import { CaseView, HistoryEntry, Paging, pageOf } from './views.ts';

const params = z.object({ caseNumber: CaseId });

const CaseStatus = z.object({ caseNumber: CaseId, status: z.enum(['open', 'closed']) });

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
  route({
    name: 'closeCase',
    method: 'POST',
    path: '/cases/{caseNumber}/closure',
    title: { zh: '结案', en: 'Close a case, or learn what is missing' },
    may: 'closesCase',
    params,
    body: close.outcomes.closed.form.strict(),
    answer: CaseStatus,
  }),
  route({
    name: 'reopenCase',
    method: 'POST',
    path: '/cases/{caseNumber}/reopening',
    title: { zh: '重新开案', en: 'Reopen a case' },
    may: 'closesCase',
    params,
    body: z.strictObject({ reason: personal(Text(2000)) }),
    answer: CaseStatus,
  }),
  route({
    name: 'identifyChild',
    method: 'POST',
    path: '/cases/{caseNumber}/identity',
    title: { zh: '补充儿童身份', en: 'Say who the child is' },
    may: 'actsInCase',
    params,
    body: z.strictObject({
      citizenId: personal(
        z
          .string()
          .regex(/^\d{17}[\dXx]$/)
          .refine(hasCheckDigit, {
            error: 'check digit',
            params: { zh: '身份证号校验码不符', en: 'the check digit does not match' },
          }),
      ),
      name: personal(Line(60)).optional(),
    }),
    answer: CaseStatus,
  }),
  route({
    name: 'explainCase',
    method: 'GET',
    path: '/cases/{caseNumber}/explain',
    title: { zh: '解释时限与职责', en: 'Explain clocks and duties, now or at a past instant' },
    may: 'seesCase',
    params,
    query: z.object({ at: Instant.optional() }),
    answer: Explanation,
  }),
] as const;

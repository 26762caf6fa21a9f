import * as z from 'zod';
import { AlertId, CaseId, OfficeId } from '../ids.ts';
import { route } from '../route.ts';
import { AlertView, Paging, pageOf } from './views.ts';

export const alerts = [
  route({
    name: 'listCaseAlerts',
    method: 'GET',
    path: '/cases/{caseNumber}/alerts',
    title: { zh: '案件通知台账', en: 'List who was told what in a case' },
    may: 'seesCase',
    params: z.object({ caseNumber: CaseId }),
    query: Paging,
    answer: pageOf(AlertView),
  }),
  route({
    name: 'listAlerts',
    method: 'GET',
    path: '/alerts',
    title: { zh: '单位未确认的通知', en: 'List an office’s alerts that nobody has acknowledged' },
    may: 'worksAtOffice',
    query: Paging.extend({
      /** By default the caller’s own office. */
      office: OfficeId.optional(),
      /** Instead, the alerts that reached nobody on their channel. */
      failed: z.literal('true').optional(),
    }),
    answer: pageOf(AlertView),
  }),
  route({
    name: 'acknowledgeAlert',
    method: 'POST',
    path: '/alerts/{alertId}/acknowledgement',
    title: { zh: '确认已收到通知', en: 'Acknowledge an alert' },
    may: 'answersAlert',
    params: z.object({ alertId: AlertId }),
    answer: AlertView,
  }),
  route({
    name: 'acknowledgeAlerts',
    method: 'POST',
    path: '/alerts/acknowledgement',
    title: { zh: '一并确认已收到多条通知', en: 'Acknowledge several alerts at once' },
    may: 'answersAlert',
    body: z.strictObject({ alerts: z.array(AlertId).min(1).max(25) }),
    answer: z.lazy(() =>
      z.object({
        items: z.array(AlertView),
        /** The alerts that one transaction could not hold: send them again with a new key. */
        left: z.array(AlertId),
      }),
    ),
  }),
] as const;

import * as z from 'zod';
import { CustodyIncident } from '../codes/custody-incident.ts';
import { EmergencySituation } from '../codes/emergency-situation.ts';
import { MOST_PARENTS, Parent } from '../codes/parent.ts';
import { unattended } from '../codes/unattended-kind.ts';
import { CaseId, ReportId } from '../ids.ts';
import { personal } from '../personal.ts';
import { route } from '../route.ts';
import { Subject } from '../subject.ts';
import { Line, Text } from '../text.ts';
import { Instant } from '../time.ts';
import { close } from '../workflows/emergency-response/close.ts';
import { CaseView } from './case-view.ts';
import { ChildWarningView, IdentityBody } from './identity.ts';
import { DutyView } from './views.ts';

const params = z.object({ caseNumber: CaseId });

const CaseStatus = z.lazy(() =>
  z.object({ caseNumber: CaseId, status: z.enum(['open', 'closed']) }),
);

/** The situations that the police found on their visit. */
export const FoundBody = z.strictObject({
  at: Instant,
  situations: z
    .array(EmergencySituation.exclude(['any_report']))
    .min(1)
    .max(9),
  unattended: unattended(),
  parents: z.array(Parent).max(MOST_PARENTS).default([]),
  text: personal(Text(2000)),
});
export type FoundBody = z.infer<typeof FoundBody>;

/** A duty that a person says is owed. */
export const ByHandBody = z.strictObject({
  type: z.string().max(60),
  /** The person towards whom it is owed, if it is owed towards each: a parent, or a person of the child's file. */
  subject: Subject.optional(),
  /** The start of its clock, if that was before it is opened: for instance the police's acceptance of the case. */
  since: Instant.optional(),
  reason: personal(Text(1000)),
});
export type ByHandBody = z.infer<typeof ByHandBody>;

/** An incident of a child in custody. */
export const IncidentBody = z.strictObject({
  incident: CustodyIncident,
  at: Instant,
  text: personal(Text(2000)),
});
export type IncidentBody = z.infer<typeof IncidentBody>;

/** A correction of the moment at which a report was made. */
export const ReportTimeBody = z.strictObject({
  reportedAt: Instant,
  reason: personal(Text(1000)),
});
export type ReportTimeBody = z.infer<typeof ReportTimeBody>;

/** A case to link with this one. */
export const LinkBody = z.strictObject({
  caseNumber: CaseId,
  reason: personal(Text(1000)),
});
export type LinkBody = z.infer<typeof LinkBody>;

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
    name: 'resumeCase',
    method: 'POST',
    path: '/cases/{caseNumber}/resume',
    title: { zh: '恢复流程', en: 'Resume a case’s executions' },
    may: 'resumesCase',
    params,
    body: z.strictObject({ reason: personal(Line(200)) }),
    answer: z.lazy(() =>
      z.object({ resumed: z.array(z.object({ episode: z.string(), cycle: z.number() })) }),
    ),
    status: 202,
  }),
  route({
    name: 'closeCase',
    method: 'POST',
    path: '/cases/{caseNumber}/closure',
    title: { zh: '结案', en: 'Close a case, or learn what is missing' },
    may: 'closesCase',
    params,
    body: close.outcomes.closed.form().strict(),
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
    may: 'statesIdentity',
    params,
    body: IdentityBody,
    answer: z.lazy(() =>
      z.object({
        caseNumber: CaseId,
        status: z.enum(['open', 'closed']),
        warnings: z.array(ChildWarningView),
      }),
    ),
  }),
  route({
    name: 'findSituations',
    method: 'POST',
    path: '/cases/{caseNumber}/situations',
    title: { zh: '补充查明的情形', en: 'Say what else the police found' },
    may: 'findsSituation',
    params,
    body: FoundBody,
    answer: CaseStatus,
    status: 201,
  }),
  route({
    name: 'correctTime',
    method: 'POST',
    path: '/cases/{caseNumber}/reports/{reportId}/time',
    title: { zh: '更正报告时间', en: 'Correct when a report was made' },
    may: 'correctsTime',
    params: params.extend({ reportId: ReportId }),
    body: ReportTimeBody,
    answer: CaseStatus,
  }),
  route({
    name: 'linkCases',
    method: 'POST',
    path: '/cases/{caseNumber}/links',
    title: { zh: '关联案件', en: 'Link two cases' },
    may: 'recordsInCase',
    params,
    body: LinkBody,
    answer: CaseStatus,
  }),
  route({
    name: 'openByHand',
    method: 'POST',
    path: '/cases/{caseNumber}/duties',
    title: { zh: '人工生成待办事项', en: 'Open a duty by hand' },
    may: 'opensDuty',
    params,
    body: ByHandBody,
    answer: DutyView,
    status: 201,
  }),
  route({
    name: 'noteIncident',
    method: 'POST',
    path: '/cases/{caseNumber}/custody/incidents',
    title: { zh: '报告临时监护期间的突发情况', en: 'Tell what has befallen a child in custody' },
    may: 'tellsIncident',
    params,
    body: IncidentBody,
    answer: CaseStatus,
    status: 201,
  }),
] as const;

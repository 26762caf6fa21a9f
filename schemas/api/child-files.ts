import * as z from 'zod';
import { CaseId, DutyId, FileId } from '../ids.ts';
import { personal } from '../personal.ts';
import { route } from '../route.ts';
import { Text } from '../text.ts';
import { ChildFileView, ChildOfDuty, FileStatus } from './child-file-view.ts';

const params = z.object({ caseNumber: CaseId });

/** The case whose child is the same as the child of this case. */
export const SameChildBody = z.strictObject({
  caseNumber: CaseId,
  reason: personal(Text(1000)),
});
export type SameChildBody = z.infer<typeof SameChildBody>;

/** An entry of `unassigned`, as the file shows it, and the file of the child to whom it belongs. */
export const AssignmentBody = z.strictObject({
  file: FileId,
  event: z.number().int().min(1),
  other: FileId,
  to: FileId,
  reason: personal(Text(1000)),
});
export type AssignmentBody = z.infer<typeof AssignmentBody>;

/**
 * The routes of a child's file. It is reached through a case of the child, or through a duty on it; a table decides
 * which of its parts are shown (ADR 40).
 */
export const childFiles = [
  route({
    name: 'showChildFile',
    method: 'GET',
    path: '/cases/{caseNumber}/file',
    title: { zh: '查看儿童档案', en: 'Show the file of a case’s child' },
    may: 'seesCase',
    params,
    answer: ChildFileView,
  }),
  route({
    name: 'showChildOfDuty',
    method: 'GET',
    path: '/duties/{dutyId}/child',
    title: { zh: '查看履职所涉儿童', en: 'Show the child to whom a duty on its file is owed' },
    may: 'seesChildOfDuty',
    params: z.object({ dutyId: DutyId }),
    answer: ChildOfDuty,
  }),
  route({
    name: 'joinFiles',
    method: 'POST',
    path: '/cases/{caseNumber}/file/joining',
    title: { zh: '认定为同一儿童，合并档案', en: 'Say that the children of two cases are one' },
    may: 'saysWhichChild',
    params,
    body: SameChildBody,
    answer: FileStatus,
  }),
  route({
    name: 'partFiles',
    method: 'POST',
    path: '/cases/{caseNumber}/file/parting',
    title: { zh: '认定并非同一儿童，拆分档案', en: 'Say that they are two children after all' },
    may: 'saysWhichChild',
    params,
    body: z.strictObject({ reason: personal(Text(1000)) }),
    answer: FileStatus,
  }),
  route({
    name: 'assignEntry',
    method: 'POST',
    path: '/cases/{caseNumber}/file/assignment',
    title: { zh: '认定合并期间的记录属于哪名儿童', en: 'Say of which child an entry is' },
    may: 'saysWhichChild',
    params,
    body: AssignmentBody,
    answer: FileStatus,
  }),
] as const;

import type * as z from 'zod';
import { codeList } from '../code-list.ts';
import { Body } from './body.ts';

const { civil_affairs, education_authority } = Body.labels;
const law = [{ doc: 'MPL', section: '第十一条第二款' }];

/**
 * The departments that may receive a report: 公安、民政、教育等有关部门. The police receive every report; another department that
 * receives one also responds to it.
 */
export const ReceivingDepartment = codeList('ReceivingDepartment', {
  police: { zh: '公安机关', en: 'the police', basis: ['rep.time'], law },
  civil_affairs: { ...civil_affairs, basis: [], law },
  education_authority: { ...education_authority, basis: [], law },
});
export type ReceivingDepartment = z.infer<typeof ReceivingDepartment>;

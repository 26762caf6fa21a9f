import type { Setting } from '../../setting.ts';
import { term } from '../../setting-kinds.ts';

export const settings = {
  'prompt.receive_report': term(
    'duty',
    '民政、教育部门受理向其提出的报告',
    'Civil affairs or education takes a report made to it',
  ),
  'prompt.handle_report': term(
    'duty',
    '民政、教育部门处置向其提出的报告',
    'Civil affairs or education acts on a report made to it',
  ),
} as const satisfies Record<string, Setting>;

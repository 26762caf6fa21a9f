import type { Setting } from '../../setting.ts';
import { term } from '../../setting-kinds.ts';

export const settings = {
  'prompt.home_visit': term(
    'duty',
    '入户走访的安排、走访和核实，各自的期限',
    'Each of: a home visit is planned, made, confirmed',
  ),
} as const satisfies Record<string, Setting>;

import type { Setting } from '../../setting.ts';
import { term } from '../../setting-kinds.ts';

export const settings = {
  'visit.every': term(
    'product',
    '对在册儿童家庭至少多久走访一次',
    'How often the household of a child in the register is visited at least',
  ),
  'prompt.visit_finding': term(
    'duty',
    '处置走访发现的异常情况',
    'The township acts on what a visit found',
  ),
} as const satisfies Record<string, Setting>;

import type { Setting } from '../../setting.ts';
import { term } from '../../setting-kinds.ts';

export const settings = {
  'urgent.search': term('duty', '快速查找失踪儿童', 'A missing child is searched for'),
} as const satisfies Record<string, Setting>;

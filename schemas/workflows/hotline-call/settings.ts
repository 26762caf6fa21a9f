import type { Setting } from '../../setting.ts';
import { term } from '../../setting-kinds.ts';

export const settings = {
  'prompt.call': term('duty', '办理热线求助', 'A call to the hotline is handled'),
} as const satisfies Record<string, Setting>;

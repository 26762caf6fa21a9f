import type { Setting } from '../../setting.ts';
import { recipients, term } from '../../setting-kinds.ts';

export const settings = {
  'prompt.clue': term('duty', '核查苗头性线索', 'An early-sign clue is looked into'),
  'clue.recipients': recipients(
    'duty',
    '苗头性线索的通报对象',
    'Who is told of an early-sign clue',
  ),
} as const satisfies Record<string, Setting>;

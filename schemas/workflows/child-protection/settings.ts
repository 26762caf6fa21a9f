import type { Setting } from '../../setting.ts';
import { term } from '../../setting-kinds.ts';

export const settings = {
  'urgent.stop_harm': term(
    'duty',
    '制止侵害、实施保护',
    'The harm is stopped and the child protected',
  ),
  'urgent.medical_care': term('duty', '协助就医', 'The child gets medical care'),
  'urgent.request_placement': term(
    'duty',
    '通知民政部门安置',
    'Civil affairs is told that the child must be placed',
  ),
  'prompt.tell_parents': term(
    'duty',
    '告知父母',
    'The parents are told of what has befallen the child',
  ),
  'urgent.place': term('duty', '民政部门安置儿童', 'Civil affairs places the child'),
} as const satisfies Record<string, Setting>;

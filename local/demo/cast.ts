import type { Cast } from './story.ts';

/** The demonstration's people, as `local/directory/heshan.jsonl` has them. */
export const heshan: Cast = {
  parts: {
    teacher: 'ma.li',
    officer: 'zhou.jing',
    deputy: 'wu.gang',
    chief: 'xu.bo',
    township: 'chen.mei',
    civilAffairs: 'sun.yue',
    administrator: 'deng.hua',
  },
  division: '430903111',
};

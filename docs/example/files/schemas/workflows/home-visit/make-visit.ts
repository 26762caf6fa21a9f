import * as z from 'zod';
import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';
import { Seen } from './codes/seen.ts';

/** 每月入户走访: a person of the village sees the child at home (JP17). */
export const makeVisit = dutyType('make-visit', {
  title: { zh: '入户走访', en: 'Visit at home' },
  help: {
    zh: '入户走访，了解儿童的生活、学习和照护情况，如实记录。',
    en: 'See the child at home, and record how it lives, learns and is cared for.',
  },
  post: 'village_committee',
  clock: 'prompt.home_visit',
  basis: ['vis.month'],
  ladder: 'ladder.prompt',
  mayBeChangedBy: ['township'],
  outcomes: {
    made: {
      title: { zh: '已走访', en: 'Made' },
      form: form(() => ({
        at: moment('走访时间 Visited at'),
        seen: z.array(Seen).max(2).meta({ title: '发现的问题 What was found' }),
        account: words('走访情况 Account', 2000),
      })),
    },
  },
});

import * as z from 'zod';
import { MOST_PARENTS, Parent } from '../../codes/parent.ts';
import { unattended } from '../../codes/unattended-kind.ts';
import { dutyType } from '../../duty-type.ts';
import { form, moment, reference, words } from '../../fields.ts';
import { situationsFound } from '../../situations-found.ts';

/** 属于失踪的，要按照儿童失踪快速查找机制及时开展调查. Only finding the child ends it. */
export const searchChild = dutyType('search-child', {
  title: { zh: '快速查找失踪儿童', en: 'Search for child' },
  help: {
    zh: '按照儿童失踪快速查找机制立即查找；找到后记录情形，仍需处置的列出所见情形。',
    en: 'Search by the rapid mechanism. Once found, record how the child is, and which situations were found.',
  },
  post: 'police_station',
  clock: 'urgent.search',
  basis: ['pol.missing'],
  ladder: 'ladder.urgent',
  rings: 'until_begun',
  mayBeChangedBy: ['county_police'],
  outcomes: {
    found: {
      title: { zh: '已找到', en: 'Found' },
      form: form(() => ({
        at: moment('找到时间 Found at'),
        place: words('找到地点 Where', 300),
        ...situationsFound('找到时所见情形 Situations found', ['any_report', 'missing']),
        unattended: unattended(),
        parents: z
          .array(Parent)
          .max(MOST_PARENTS)
          .meta({ title: '父母或其他监护人 Parents or other guardians' }),
        careTonight: words('今晚由谁照料 Who cares for the child tonight', 500),
      })),
      ofPerson: { towards: 'parents' },
    },
    foundDead: {
      title: { zh: '发现时已死亡', en: 'Found dead' },
      form: form(() => ({
        at: moment('发现时间 Found at'),
        place: words('发现地点 Where', 300),
        caseReference: reference('案件编号 Reference of the case').optional(),
      })),
    },
  },
});

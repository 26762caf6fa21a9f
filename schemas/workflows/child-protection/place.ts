import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';
import { placement } from '../../handover.ts';

/**
 * 民政部门 places the child: after violence at home in a place on the list for victims, which has no relative and no
 * village; as temporary guardian with relatives, in a foster family or in an institution (Minors Protection Law,
 * 93(1)). The officer who chose, and the reason in the child’s interest, are recorded too.
 */
export const place = dutyType('place', {
  title: { zh: '安置儿童', en: 'Place the child' },
  help: {
    zh: '遭受家庭暴力的，安置到临时庇护场所、救助管理机构或者福利机构等；依法临时监护的，也可委托亲属抚养、家庭寄养。不得安置到涉嫌加害人居住的地方。办理书面交接并说明理由。',
    en: 'After violence at home place the child in a shelter, a relief or a welfare institution; under temporary guardianship relatives or a foster family may have it, too. Never where an accused person lives. Hand over in writing, and say why.',
  },
  post: 'civil_affairs',
  clock: 'urgent.place',
  basis: ['pol.dv', 'cus.inst20'],
  law: [
    { doc: 'ADVL', section: '十五' },
    { doc: 'MPL', section: '九十二' },
  ],
  ladder: 'ladder.urgent',
  mayBeChangedBy: ['leading_group_office'],
  outcomes: {
    placed: {
      title: { zh: '已安置', en: 'Placed' },
      form: form(placement),
      ofPerson: { act: 'temporary_custody', towards: 'episode' },
    },
    notPlaced: {
      title: { zh: '无需安置', en: 'No longer needed' },
      form: form(() => ({
        at: moment('决定时间 Decided at'),
        careTonight: words('今晚由谁照料 Who cares for the child tonight', 500),
        reason: words('理由 Reason'),
      })),
    },
  },
});

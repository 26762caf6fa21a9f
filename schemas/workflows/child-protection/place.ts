import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';
import { placement } from '../../handover.ts';

/**
 * 民政部门 places the child in a place of the list for victims, which has no relative and no village. The officer who
 * chose, and the reason in the child’s interest, are recorded too.
 */
export const place = dutyType('place', {
  title: { zh: '安置儿童', en: 'Place the child' },
  help: {
    zh: '将儿童安置到临时庇护场所、救助管理机构或者福利机构等；不得安置到亲属或村（居）委会。办理书面交接。',
    en: 'Place the child in a shelter, a relief or a welfare institution, never with relatives or the village. Hand over in writing.',
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

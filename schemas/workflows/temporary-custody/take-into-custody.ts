import { CustodyGroup } from '../../codes/custody-group.ts';
import { CustodyKind } from '../../codes/custody-kind.ts';
import { GuardianshipGround } from '../../codes/guardianship-ground.ts';
import { PlacementKind } from '../../codes/placement-kind.ts';
import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';
import { handover } from '../../handover.ts';

/**
 * A child whom nobody escorts. By law civil affairs bears temporary guardianship 临时监护 on each of seven grounds (Minors
 * Protection Law, 92). In Chongqing the protection institution admits children of certain groups (CQ20): vagrant,
 * harmed by a guardian or temporarily unattended (临时监护), poorly guarded or with an incapable trustee (临时监护照料).
 *
 * People establish the ground: civil affairs, the institution or the police open the duty, in any situation.
 */
export const takeIntoCustody = dutyType('take-into-custody', {
  title: { zh: '救助并临时监护', en: 'Take the child in' },
  help: {
    zh: '具有法定情形的，由民政部门依法临时监护；当地文件另有规定救助对象的，一并注明。办理书面交接并说明理由。',
    en: 'Take the child in: under temporary guardianship on a ground of the law, or for a group that the notice here names. Hand over in writing, and say why.',
  },
  post: 'civil_affairs',
  clock: 'urgent.place',
  openedByHand: [
    'minors_protection_institution',
    'civil_affairs',
    'police_station',
    'county_police',
  ],
  basis: ['cus.inst20', 'cus.cq20'],
  law: [{ doc: 'MPL', section: '九十二' }],
  ladder: 'ladder.urgent',
  mayBeChangedBy: ['civil_affairs', 'leading_group_office'],
  outcomes: {
    taken: {
      title: { zh: '已救助监护', en: 'Taken in' },
      form: form(() => ({
        at: moment('接收时间 Taken in at'),
        group: CustodyGroup.optional().meta({ title: '救助对象 For whom the institution cares' }),
        custody: CustodyKind.meta({ title: '照护性质 Kind of custody' }),
        ground: GuardianshipGround.optional().meta({
          title: '临时监护情形 Ground of temporary guardianship',
        }),
        ...handover(PlacementKind),
      })),
      ofPerson: { act: 'temporary_custody', towards: 'episode' },
    },
    notTaken: {
      title: { zh: '无需接收', en: 'Not taken in' },
      form: form(() => ({
        at: moment('决定时间 Decided at'),
        careTonight: words('今晚由谁照料 Who cares for the child tonight', 500),
        reason: words('理由 Reason'),
      })),
    },
  },
});

import { CustodyGroup } from '../../codes/custody-group.ts';
import { CustodyKind } from '../../codes/custody-kind.ts';
import { GuardianshipGround } from '../../codes/guardianship-ground.ts';
import { PlacementKind } from '../../codes/placement-kind.ts';
import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';
import { handover } from '../../handover.ts';

/**
 * CQ20: 未成年人救助保护机构 takes in children without an escort: vagrant, harmed by a guardian or temporarily unattended
 * (临时监护), poorly guarded or with an incapable trustee (临时监护照料). No notice names the body that decides, so the
 * institution or civil affairs opens the duty and states the group.
 */
export const takeIntoCustody = dutyType('take-into-custody', {
  title: { zh: '救助并临时监护', en: 'Take the child in' },
  help: {
    zh: '对生活无着的流浪乞讨、遭受监护侵害、暂时无人监护、监护不力或者受委托监护人无监护能力的儿童，及时实施救助和临时监护（照料）；注明救助对象。',
    en: 'Take in a child who is vagrant, harmed by its guardian, unattended or poorly guarded, and say for which of these.',
  },
  post: 'minors_protection_institution',
  clock: 'urgent.place',
  openedByHand: ['minors_protection_institution', 'civil_affairs'],
  basis: ['cus.inst20', 'cus.cq20'],
  law: [{ doc: 'MPL', section: '九十二' }],
  ladder: 'ladder.urgent',
  mayBeChangedBy: ['civil_affairs'],
  outcomes: {
    taken: {
      title: { zh: '已救助监护', en: 'Taken in' },
      form: form(() => ({
        at: moment('接收时间 Taken in at'),
        group: CustodyGroup.meta({ title: '救助对象 For whom the institution cares' }),
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
